"""Sample data: the two trainings of the practice season, with invented teachers of its schools.

The days and topics are those of Hoàn Kiếm in 2022–2023; the teachers, their phones and who came are not.
"""

from collections.abc import Iterator
from datetime import date
from random import Random

from greenschool.models import Training, TrainingParticipant
from greenschool.models.account import Permission
from greenschool.models.training import Attendance
from greenschool.services.desk import Desk, open_season_of
from greenschool.services.schools import part_order, parts_of
from greenschool.services.trainings import TrainingFacts, add_training, training_of
from greenschool.text.search_key import search_key

SEED = 20221223
SAMPLE_NOTE = "dữ liệu mẫu"
SESSIONS = (
    TrainingFacts(
        date(2022, 12, 23),
        "Bảo tồn nguồn nước và sử dụng nước tiết kiệm trong trường học",
        place="Hội trường quận Hoàn Kiếm (mẫu)",
        note=SAMPLE_NOTE,
    ),
    TrainingFacts(
        date(2023, 1, 12),
        "Xây dựng kế hoạch và bộ tiêu chí Trường học xanh",
        place="Hội trường quận Hoàn Kiếm (mẫu)",
        note=SAMPLE_NOTE,
    ),
)
FAMILY_NAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Đinh")
MIDDLE_NAMES = ("Thị", "Thị Thu", "Thị Ngọc", "Thị Thanh", "Minh", "Thu", "Bích", "Văn", "Hồng", "Kim")
GIVEN_NAMES = (
    "Anh",
    "Bình",
    "Chi",
    "Dung",
    "Giang",
    "Hà",
    "Hạnh",
    "Hiền",
    "Hương",
    "Lan",
    "Liên",
    "Mai",
    "Nga",
    "Oanh",
)
ATTENDANCE = (Attendance.PRESENT,) * 22 + (Attendance.EXCUSED,) * 2 + (Attendance.ABSENT,)
"""What a person's attendance is drawn from."""


def add_sample_trainings(desk: Desk, seed: int = SEED) -> int:
    """Record both sessions with one or two invented teachers of every school, and return how many people that is.

    The same ``seed`` gives the same people. Raises ``SeasonClosedError``.
    """
    rng = Random(seed)  # noqa: S311 - invented people, not secrets
    numbers = [add_training(desk, facts) for facts in SESSIONS]
    with desk.write(Permission.EDIT, "trainings.sample") as uow:
        open_season_of(uow, desk)
        parts = sorted(parts_of(uow, desk), key=part_order)
        teachers = [(part.school_id, name, phone) for part in parts for name, phone in _teachers(rng)]
        for number in numbers:
            training = training_of(uow, desk, number)
            uow.session.add_all(_on_list(rng, training, school_id, name, phone) for school_id, name, phone in teachers)
        return len(teachers) * len(numbers)


def _teachers(rng: Random) -> Iterator[tuple[str, str]]:
    """Yield one or two people with different given names; the phone numbers cannot belong to anybody."""
    for given in rng.sample(GIVEN_NAMES, rng.choice((1, 2, 2))):
        name = f"{rng.choice(FAMILY_NAMES)} {rng.choice(MIDDLE_NAMES)} {given}"
        yield name, f"0000{rng.randrange(10**6):06d}"


def _on_list(rng: Random, training: Training, school_id: int, name: str, phone: str) -> TrainingParticipant:
    return TrainingParticipant(
        training_id=training.id,
        school_id=school_id,
        name=name,
        name_key=search_key(name),
        phone=phone,
        attendance=rng.choice(ATTENDANCE),
        note=SAMPLE_NOTE,
    )
