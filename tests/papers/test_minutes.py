"""Biên bản thống nhất điểm, bảng tổng hợp điểm, biên bản chấm thi."""

from greenschool.papers.agreed_minutes import write_agreed_minutes
from greenschool.papers.fonts import NOTO_SERIF
from greenschool.papers.marking_minutes import write_marking_minutes
from greenschool.papers.total_table import write_total_table
from tests.papers.marking_samples import SCHOOL, agreed, minutes, totals
from tests.papers.pdf_reading import page_sizes, page_texts, texts


def pages_of(write, paper, tmp_path):
    out = tmp_path / "giấy.pdf"
    pages = write(paper, out, family=NOTO_SERIF)
    found = page_texts(out)
    assert len(found) == pages
    return found


def test_agreed_marks_stand_in_figures_and_in_words(tmp_path):
    (text,) = pages_of(write_agreed_minutes, agreed(), tmp_path)
    assert "76,25 (bảy mươi sáu phẩy hai mươi lăm)" in text
    assert "80,00 (tám mươi)" in text
    assert "Đã thống nhất điểm của 2 bài thi." in text
    assert "DỰ KIẾN" not in text


def test_minutes_with_entries_still_open_are_not_final(tmp_path):
    (text,) = pages_of(write_agreed_minutes, agreed(0, listed=("KH-09XM",)), tmp_path)
    assert "Còn 1 bài có điểm lệch chưa xử lý: KH-09XM." in text
    assert "DỰ KIẾN" in text
    assert "Bản dự kiến, chưa có giá trị công bố" in text
    (text,) = pages_of(write_agreed_minutes, agreed(0, listed=("KH-09XM",), binds=False), tmp_path)
    assert "1 bài có điểm lệch được lập danh sách" in text
    assert "DỰ KIẾN" not in text
    (text,) = pages_of(write_agreed_minutes, agreed(0), tmp_path)
    assert "Không có bài thi nào phải thống nhất điểm." in text


def test_secretary_signs_left_and_chair_right_without_place_and_date_above(tmp_path):
    out = tmp_path / "biên bản.pdf"
    for write, paper in (
        (write_agreed_minutes, agreed()),
        (write_total_table, totals()),
        (write_marking_minutes, minutes()),
    ):
        write(paper, out, family=NOTO_SERIF)
        width = page_sizes(out)[0][0]
        places = {run.text.strip(): run.x for run in texts(out)}
        assert places["THƯ KÝ"] < width / 2 < places["TRƯỞNG BAN GIÁM KHẢO"]
        assert not [text for text in places if text.startswith("Hoàn Kiếm, ngày")]


def test_totals_are_a_column_a_judge_or_a_list_for_a_large_panel(tmp_path):
    (text,) = pages_of(write_total_table, totals(7, opened=False), tmp_path)
    assert "GK01 GK02 GK03 GK04 GK05 GK06 GK07 Điểm Hạng" in text
    assert "82,5 (70) 83 83 83 83 83 82,75 1" in text
    (text,) = pages_of(write_total_table, totals(7), tmp_path)
    assert "Điểm của từng giám khảo" in text
    assert "GK01 82,5; GK02 (70); GK03 83" in text
    assert "GK01 KC; GK02 V có 0 phiếu" in text


def test_totals_name_nobody_while_the_codes_are_sealed(tmp_path):
    (text,) = pages_of(write_total_table, totals(opened=False, settled=False), tmp_path)
    assert SCHOOL not in text
    assert "Bảng lập theo số phách" in text
    assert "DỰ KIẾN" in text
    (text,) = pages_of(write_total_table, totals(), tmp_path)
    assert SCHOOL.removeprefix("Trường ") in text
    assert "Mã đối chiếu kết quả: 7F3A-91C2-0B6E" in text


def test_the_minutes_have_four_parts_and_a_rubric_for_each_group(tmp_path):
    told = " ".join(pages_of(write_marking_minutes, minutes(), tmp_path))
    parts = ("I. BAN GIÁM KHẢO", "II. BÀI THI", "III. QUY ĐỊNH", "IV. KẾT QUẢ")
    assert [told.index(part) for part in parts] == sorted(told.index(part) for part in parts)
    assert "Bộ tiêu chí – nhóm Truyền thông" in told
    assert "xin không chấm 2 bài" in told
    assert "nhất trí và ký tên./." in told
