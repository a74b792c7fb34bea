from greenschool.papers.code_lists import write_code_map, write_comparison
from greenschool.papers.fonts import NOTO_SERIF
from tests.papers.marking_samples import SCHOOL, code_map, comparison
from tests.papers.pdf_reading import page_texts


def test_the_map_says_whose_work_each_code_is_and_that_it_is_sealed(tmp_path):
    out = tmp_path / "sơ đồ.pdf"
    pages = write_code_map(code_map(60), out, family=NOTO_SERIF)
    texts = page_texts(out)
    assert len(texts) == pages > 1
    assert "SƠ ĐỒ PHÁCH" in texts[0]
    assert "niêm phong" in texts[0]
    assert all("Số phách" in text for text in texts[:-1])
    told = " ".join(texts)
    assert told.count("XM KH-0") == 60
    assert SCHOOL in told
    assert "Sơ đồ gồm 60 bài dự thi, in lúc 08:30 ngày 06/02/2023." in texts[-1]
    assert "NGƯỜI ĐÁNH PHÁCH" in texts[-1]


def test_the_comparison_says_who_marked_and_when_the_codes_were_opened(tmp_path):
    out = tmp_path / "đối chiếu.pdf"
    assert write_comparison(comparison(), out, family=NOTO_SERIF) == 1
    (text,) = page_texts(out)
    assert "GK01, GK04, GK05 83,67" in text
    assert "Lê Mẫu, Trần Mẫu –" in text
    assert "Hồi phách lúc 16:00 ngày 01/03/2023, người hồi phách: Nguyễn Văn Mẫu." in text
    assert "Mã đối chiếu kết quả: 7F3A-91C2-0B6E" in text
