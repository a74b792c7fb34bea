import pytest

from greenschool.workbooks.cells import MissingValueError
from greenschool.workbooks.header import HeaderNotFoundError, MissingColumnsError
from greenschool.workbooks.participants_list import ParticipantLine, read_participants

TITLES = ["STT", "Họ và tên giáo viên", "Đơn vị công tác", "SĐT", "Ghi chú"]


def test_people_are_read_with_their_school_and_the_zero_of_their_phone(save):
    reading = read_participants(save([TITLES, [1, " Lê  Thị Mẫu", "TH Nguyễn Du", "0912000000", "a\nb"]]))

    assert reading.lines == (ParticipantLine(2, "Lê Thị Mẫu", "TH Nguyễn Du", "0912000000", "a\nb"),)


def test_a_person_without_a_school_is_a_problem(save):
    reading = read_participants(save([TITLES, [1, "Lê Thị Mẫu", None, None, None]]))

    (problem,) = reading.problems
    assert (problem.cell, type(problem.message)) == ("C2", MissingValueError)


def test_a_list_without_schools_is_refused(save):
    with pytest.raises((HeaderNotFoundError, MissingColumnsError)):
        read_participants(save([["STT", "Họ và tên"], [1, "Lê Thị Mẫu"]]))
