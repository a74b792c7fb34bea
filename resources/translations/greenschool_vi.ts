<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
    <context>
        <name>AssessmentSheetDialog</name>
        <message>
            <source>Agree on sheet</source>
            <translation>Chốt phiếu</translation>
        </message>
        <message>
            <source>Choose a criterion to see all of it.</source>
            <translation>Chọn một tiêu chí để xem đầy đủ.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Close self marks</source>
            <translation>Khóa điểm tự chấm</translation>
        </message>
        <message>
            <source>Close verification</source>
            <translation>Khóa điểm đoàn chấm</translation>
        </message>
        <message>
            <source>Criteria of {school}</source>
            <translation>Các tiêu chí của {school}</translation>
        </message>
        <message>
            <source>Everything is saved as you type. F2 edits, Ctrl+D fills down.</source>
            <translation>Nội dung được lưu ngay khi nhập. F2: sửa ô, Ctrl+D: điền xuống dưới.</translation>
        </message>
        <message>
            <source>Evidence asked for</source>
            <translation>Minh chứng cần nộp</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Hướng dẫn chấm</translation>
        </message>
        <message>
            <source>How to enter</source>
            <translation>Cách ghi điểm</translation>
        </message>
        <message>
            <source>Marks differ</source>
            <translation>Điểm chênh lệch</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Làm lại</translation>
        </message>
        <message>
            <source>Reopened: {reason}</source>
            <translation>Đã mở lại: {reason}</translation>
        </message>
        <message>
            <source>Reopen…</source>
            <translation>Mở lại…</translation>
        </message>
        <message>
            <source>Report card</source>
            <translation>Phiếu kết quả</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Why they differ</source>
            <translation>Lý do chênh lệch</translation>
        </message>
        <message>
            <source>reason {codes}</source>
            <translation>lý do chênh lệch {codes}</translation>
        </message>
    </context>
    <context>
        <name>AssessmentsPage</name>
        <message>
            <source>Band</source>
            <translation>Xếp loại</translation>
        </message>
        <message>
            <source>By level</source>
            <translation>Theo cấp học</translation>
        </message>
        <message>
            <source>Checklist…</source>
            <translation>Bộ tiêu chí…</translation>
        </message>
        <message>
            <source>District report</source>
            <translation>Báo cáo chung</translation>
        </message>
        <message>
            <source>Fill in sheet…</source>
            <translation>Điền phiếu…</translation>
        </message>
        <message>
            <source>Go to schools</source>
            <translation>Đến trang Trường</translation>
        </message>
        <message>
            <source>Heat map</source>
            <translation>Bản đồ điểm</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Cấp học</translation>
        </message>
        <message>
            <source>Marks differ at</source>
            <translation>Điểm chênh lệch ở</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Mở thư mục</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Lý do mở lại</translation>
        </message>
        <message>
            <source>Report card</source>
            <translation>Phiếu kết quả</translation>
        </message>
        <message>
            <source>Report on all schools</source>
            <translation>Báo cáo chung về các trường</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Các trường</translation>
        </message>
        <message>
            <source>Send sheets out</source>
            <translation>Xuất phiếu</translation>
        </message>
        <message>
            <source>Show sheet…</source>
            <translation>Xem phiếu…</translation>
        </message>
        <message>
            <source>Take sheets back</source>
            <translation>Nhập phiếu</translation>
        </message>
        <message>
            <source>Where to visit</source>
            <translation>Chênh lệch</translation>
        </message>
        <message>
            <source>{count} sheets were written to {folder}.</source>
            <translation>Đã xuất {count} phiếu vào {folder}.</translation>
        </message>
        <message>
            <source>{count} sheets with {marks} marks were taken back; their schools are self-marked now.</source>
            <translation>Đã nhập {count} phiếu với {marks} điểm; các trường này nay là “đã tự chấm”.</translation>
        </message>
        <message>
            <source>{n} schools · {agreed} agreed</source>
            <translation>{n} trường · đã chốt {agreed} trường</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close message</source>
            <translation>Đóng thông báo</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Sao chép chi tiết</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Chi tiết</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>Xem chi tiết</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Chương trình gặp lỗi</translation>
        </message>
        <message>
            <source>The last step was not done and your data is as it was before it. You can go on working. Please send the details to whoever looks after the program.</source>
            <translation>Thao tác vừa rồi chưa được thực hiện, dữ liệu vẫn như trước đó. Bạn có thể làm việc tiếp. Vui lòng gửi phần chi tiết cho người phụ trách chương trình.</translation>
        </message>
    </context>
    <context>
        <name>CertificatesPage</name>
        <message>
            <source>Achievement</source>
            <translation>Thành tích</translation>
        </message>
        <message>
            <source>All contests</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>Award list</source>
            <translation>Danh sách giải</translation>
        </message>
        <message>
            <source>Award list of {contest}</source>
            <translation>Danh sách trao giải cuộc thi “{contest}”</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Giấy khen</translation>
        </message>
        <message>
            <source>Certificates of {contest}</source>
            <translation>Giấy khen cuộc thi “{contest}”</translation>
        </message>
        <message>
            <source>Choose an award to see what its certificate says.</source>
            <translation>Chọn một dòng để xem nội dung ghi trên giấy khen.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Lớp</translation>
        </message>
        <message>
            <source>Close the marks and settle the result first.</source>
            <translation>Hãy khóa điểm và chốt kết quả trước.</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Go to results</source>
            <translation>Đến trang Kết quả</translation>
        </message>
        <message>
            <source>Granted on</source>
            <translation>Ngày vào sổ</translation>
        </message>
        <message>
            <source>No awards yet</source>
            <translation>Chưa có giải nào</translation>
        </message>
        <message>
            <source>Preview certificates</source>
            <translation>Xem trước giấy khen</translation>
        </message>
        <message>
            <source>Prize “{name}”</source>
            <translation>Giải {name}</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Hạng</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Text only, for pre-printed blanks</source>
            <translation>Chỉ in chữ, dùng cho phôi in sẵn</translation>
        </message>
        <message>
            <source>With background</source>
            <translation>In cả nền</translation>
        </message>
        <message>
            <source>entries: {n}</source>
            <translation>{n} bài</translation>
        </message>
        <message>
            <source>schools: {n}</source>
            <translation>{n} trường</translation>
        </message>
    </context>
    <context>
        <name>ChecklistEditorDialog</name>
        <message>
            <source>Change for all</source>
            <translation>Áp dụng cho tất cả</translation>
        </message>
        <message>
            <source>Checklist: {name}</source>
            <translation>Bộ tiêu chí: {name}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Count “{name}” as a bonus this season</source>
            <translation>Mùa này tính điểm thưởng “{name}”</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Các tiêu chí</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Tiêu chí</translation>
        </message>
        <message>
            <source>Evidence asked for</source>
            <translation>Minh chứng cần nộp</translation>
        </message>
        <message>
            <source>Guide: what the steps mean, or how to measure</source>
            <translation>Hướng dẫn: ý nghĩa các mức điểm hoặc cách đo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Cách chấm</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Giữ nguyên</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Cấp học áp dụng</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Điểm tối đa</translation>
        </message>
        <message>
            <source>Save criterion</source>
            <translation>Lưu tiêu chí</translation>
        </message>
        <message>
            <source>The bonus pillar counts now.</source>
            <translation>Từ nay có tính trụ cột điểm thưởng.</translation>
        </message>
        <message>
            <source>The bonus pillar does not count now.</source>
            <translation>Từ nay không tính trụ cột điểm thưởng.</translation>
        </message>
        <message>
            <source>Version {version} · {criteria} criteria · {schools} schools have marks by it</source>
            <translation>Phiên bản {version} · {criteria} tiêu chí · {schools} trường đã có điểm</translation>
        </message>
        <message>
            <source>{code} is unchanged.</source>
            <translation>Tiêu chí {code} không có thay đổi.</translation>
        </message>
        <message>
            <source>{code} was changed.</source>
            <translation>Đã sửa tiêu chí {code}.</translation>
        </message>
    </context>
    <context>
        <name>CloseMarksDialog</name>
        <message>
            <source>Close the marks although some are missing</source>
            <translation>Khóa điểm khi còn thiếu phiếu chấm</translation>
        </message>
        <message>
            <source>Close with this reason</source>
            <translation>Khóa điểm với lý do này</translation>
        </message>
        <message>
            <source>For example: entry withdrawn after marking began, minutes of 20/05/2023</source>
            <translation>Ví dụ: bài đã rút sau khi bắt đầu chấm, biên bản ngày 20/05/2023</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
    </context>
    <context>
        <name>DecideDialog</name>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Decision of the council: tie on the line {line}</source>
            <translation>Quyết định của ban tổ chức: đồng điểm tại vạch “{line}”</translation>
        </message>
        <message>
            <source>Each of the {count} gets it: {more} more than the line has.</source>
            <translation>Cả {count} bài cùng được, vượt số suất đã định: {more}.</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Extend “{line}”</source>
            <translation>Mở rộng “{line}”</translation>
        </message>
        <message>
            <source>For example: vote of the council, 5 of 7, minutes of 20/05/2023</source>
            <translation>Ví dụ: ban tổ chức biểu quyết 5/7, biên bản ngày 20/05/2023</translation>
        </message>
        <message>
            <source>In this order they get it, as far as the limits per school or author allow.</source>
            <translation>Các bài được nhận theo thứ tự này, trong giới hạn theo trường hoặc tác giả.</translation>
        </message>
        <message>
            <source>In this order they take the seats that are left: {seats}. The others go on to the next line.</source>
            <translation>Theo thứ tự này, các bài nhận {seats} suất còn lại. Những bài khác chuyển xuống mức sau.</translation>
        </message>
        <message>
            <source>Lower them</source>
            <translation>Chuyển xuống mức sau</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Chuyển xuống</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Chuyển lên</translation>
        </message>
        <message>
            <source>None of them gets it: seats that stay empty: {seats}. They go on to the next line.</source>
            <translation>Không bài nào được, bỏ trống {seats} suất. Các bài này chuyển xuống mức sau.</translation>
        </message>
        <message>
            <source>Not possible: the limits per school or author do not let all have it.</source>
            <translation>Không áp dụng được: giới hạn theo trường hoặc tác giả không cho phép tất cả cùng được.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Thứ tự</translation>
        </message>
        <message>
            <source>Place {place}, score {score}: {count} entries, seats left: {seats}. The scheme does not part them, so the council decides.</source>
            <translation>Hạng {place}, {score} điểm: {count} bài, còn {seats} suất. Tiêu chí phụ không phân định được nên ban tổ chức quyết định.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Căn cứ</translation>
        </message>
        <message>
            <source>Record decision</source>
            <translation>Ghi quyết định</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Tied entries</source>
            <translation>Các bài đồng điểm</translation>
        </message>
        <message>
            <source>Vote on their order</source>
            <translation>Biểu quyết thứ tự</translation>
        </message>
        <message>
            <source>{line}: {inside}. Not: {outside}.</source>
            <translation>{line}: {inside}. Không được: {outside}.</translation>
        </message>
    </context>
    <context>
        <name>DecisionStrip</name>
        <message>
            <source>Decision that gives the prizes</source>
            <translation>Quyết định trao giải</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Sửa…</translation>
        </message>
        <message>
            <source>no day yet: certificates are printed without it</source>
            <translation>chưa có ngày ký: giấy khen in ra không ghi quyết định này</translation>
        </message>
        <message>
            <source>printed on every paper</source>
            <translation>in trên mọi giấy tờ</translation>
        </message>
        <message>
            <source>the number is still to be filled in</source>
            <translation>chưa điền số quyết định</translation>
        </message>
        <message>
            <source>{number} of {day}</source>
            <translation>{number} ngày {day}</translation>
        </message>
    </context>
    <context>
        <name>DistrictViews</name>
        <message>
            <source>Criteria at which self and verified marks differ</source>
            <translation>Các tiêu chí chênh lệch giữa tự chấm và đoàn chấm</translation>
        </message>
        <message>
            <source>Marks that count</source>
            <translation>Điểm được tính</translation>
        </message>
        <message>
            <source>Per cent of the points · – not marked · blank: does not apply · Enter opens the sheet</source>
            <translation>Phần trăm điểm tối đa · – chưa có điểm · ô trống: không áp dụng · Enter để mở phiếu</translation>
        </message>
        <message>
            <source>Progress by level</source>
            <translation>Tiến độ theo cấp học</translation>
        </message>
        <message>
            <source>Share of the points by school and criterion</source>
            <translation>Tỷ lệ điểm theo trường và tiêu chí</translation>
        </message>
    </context>
    <context>
        <name>EntriesPage</name>
        <message>
            <source>Authors</source>
            <translation>Tác giả</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Cuộc thi</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>Import entries</source>
            <translation>Nhập bài dự thi</translation>
        </message>
        <message>
            <source>Its school</source>
            <translation>Xem trường</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ngày nhận</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>{n} entries · {accepted} accepted</source>
            <translation>{n} bài · {accepted} bài hợp lệ</translation>
        </message>
    </context>
    <context>
        <name>EvidenceBox</name>
        <message>
            <source>Add files…</source>
            <translation>Thêm tệp…</translation>
        </message>
        <message>
            <source>Choose photos or PDF files, or drop them here</source>
            <translation>Chọn ảnh hoặc tệp PDF, hoặc kéo thả vào đây</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Minh chứng</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
    </context>
    <context>
        <name>FirstStartDialog</name>
        <message>
            <source>A whole season with 39 schools, 238 entries and every mark, in a place of its own. Nothing in it is real.</source>
            <translation>Một mùa thi đầy đủ với 39 trường, 238 bài dự thi và toàn bộ điểm chấm, lưu ở chỗ riêng. Mọi dữ liệu trong đó đều là giả định.</translation>
        </message>
        <message>
            <source>An empty season with the programme's three contests. Then you take in the schools, the judges and the entries from Excel.</source>
            <translation>Một mùa thi trống với ba cuộc thi của chương trình. Sau đó, nhập danh sách trường, giám khảo và bài dự thi từ Excel.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Everything is kept on this computer, in {folder}. No network is needed.</source>
            <translation>Mọi dữ liệu lưu trên máy tính này, tại {folder}. Không cần kết nối mạng.</translation>
        </message>
        <message>
            <source>Look around first</source>
            <translation>Xem thử trước</translation>
        </message>
        <message>
            <source>Start a season</source>
            <translation>Bắt đầu mùa thi</translation>
        </message>
        <message>
            <source>Try the practice season</source>
            <translation>Dùng thử mùa thi mẫu</translation>
        </message>
        <message>
            <source>Welcome to Green School</source>
            <translation>Chào mừng đến với Trường học xanh</translation>
        </message>
        <message>
            <source>Your own season</source>
            <translation>Mùa thi của đơn vị</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>An Excel workbook (.xlsx) or a .csv file. The heading row is found by itself.</source>
            <translation>Tệp Excel (.xlsx) hoặc tệp .csv. Chương trình tự tìm dòng tiêu đề.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Kiểm tra</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Kiểm tra lại</translation>
        </message>
        <message>
            <source>Choose file</source>
            <translation>Chọn tệp</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Chọn tệp…</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Cuộc thi</translation>
        </message>
        <message>
            <source>Drop a list here</source>
            <translation>Kéo thả danh sách vào đây</translation>
        </message>
        <message>
            <source>Empty list</source>
            <translation>Biểu mẫu</translation>
        </message>
        <message>
            <source>Entries to</source>
            <translation>Cuộc thi</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Nhập</translation>
        </message>
        <message>
            <source>Import {n} rows</source>
            <translation>Nhập {n} dòng</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>Mở tệp</translation>
        </message>
        <message>
            <source>Other file…</source>
            <translation>Tệp khác…</translation>
        </message>
        <message>
            <source>Problems in {file}</source>
            <translation>Danh sách lỗi – {file}</translation>
        </message>
        <message>
            <source>Save an empty list to fill in</source>
            <translation>Tải biểu mẫu</translation>
        </message>
        <message>
            <source>Save problems…</source>
            <translation>Lưu danh sách lỗi…</translation>
        </message>
        <message>
            <source>Saved as {file}.</source>
            <translation>Đã lưu tệp {file}.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was imported.</source>
            <translation>Đã dừng. Chưa nhập gì.</translation>
        </message>
        <message>
            <source>You see every row before anything is imported. The file itself is never changed.</source>
            <translation>Bạn xem được từng dòng trước khi nhập. Tệp gốc luôn được giữ nguyên.</translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message>
            <source>All rows</source>
            <translation>Tất cả các dòng</translation>
        </message>
        <message>
            <source>Nothing is imported while there are problems. Correct the file, save it, and check it again.</source>
            <translation>Chưa nhập được khi tệp còn lỗi. Hãy sửa tệp, lưu lại rồi bấm Kiểm tra lại.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Lỗi</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Các dòng trong tệp</translation>
        </message>
    </context>
    <context>
        <name>JobBar</name>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Tiến độ</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Đang dừng…</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Đang xử lý…</translation>
        </message>
        <message>
            <source>about {n} min left</source>
            <translation>còn khoảng {n} phút</translation>
        </message>
        <message>
            <source>{n} s left</source>
            <translation>còn {n} giây</translation>
        </message>
    </context>
    <context>
        <name>JudgesPage</name>
        <message>
            <source>Import judges</source>
            <translation>Nhập giám khảo</translation>
        </message>
        <message>
            <source>Import marks</source>
            <translation>Nhập điểm</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>School of the season</source>
            <translation>Trường dự thi</translation>
        </message>
        <message>
            <source>Sheets handed in</source>
            <translation>Phiếu đã nộp</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Đơn vị công tác</translation>
        </message>
        <message>
            <source>{n} judges · {sheets} score sheets handed in</source>
            <translation>{n} giám khảo · đã nộp {sheets} phiếu chấm</translation>
        </message>
    </context>
    <context>
        <name>JumpBox</name>
        <message>
            <source>Nothing found. Try fewer letters.</source>
            <translation>Không tìm thấy. Hãy thử gõ ít chữ hơn.</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Kết quả tìm kiếm</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Awards</source>
            <translation>Người đạt giải</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Kiểm tra</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Entries by level</source>
            <translation>Bài dự thi theo cấp học</translation>
        </message>
        <message>
            <source>Entries that do not take part: {n}</source>
            <translation>Bài không đưa vào chấm: {n}</translation>
        </message>
        <message>
            <source>Every list comes from Excel and is shown in full before anything is imported.</source>
            <translation>Danh sách nào cũng lấy từ Excel và được xem đầy đủ trước khi nhập.</translation>
        </message>
        <message>
            <source>Every school has sent something.</source>
            <translation>Tất cả các trường đã nộp bài.</translation>
        </message>
        <message>
            <source>Import entries</source>
            <translation>Nhập bài dự thi</translation>
        </message>
        <message>
            <source>Import judges</source>
            <translation>Nhập giám khảo</translation>
        </message>
        <message>
            <source>Import one list of entries for each contest, as the schools have sent them.</source>
            <translation>Nhập cho mỗi cuộc thi một danh sách bài dự thi mà các trường đã gửi.</translation>
        </message>
        <message>
            <source>Import schools</source>
            <translation>Nhập danh sách trường</translation>
        </message>
        <message>
            <source>Import the judges with their codes and workplaces, so that nobody marks their own school.</source>
            <translation>Nhập danh sách giám khảo kèm mã và đơn vị công tác, để không ai chấm bài của trường mình.</translation>
        </message>
        <message>
            <source>Import the list of schools that take part. Everything else is matched to it.</source>
            <translation>Nhập danh sách trường tham gia. Các danh sách sau đều đối chiếu với danh sách này.</translation>
        </message>
        <message>
            <source>Judges</source>
            <translation>Giám khảo</translation>
        </message>
        <message>
            <source>Last backup: {time}</source>
            <translation>Sao lưu gần nhất: {time}</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Điểm thành phần</translation>
        </message>
        <message>
            <source>No entries yet.</source>
            <translation>Chưa có bài dự thi.</translation>
        </message>
        <message>
            <source>Not settled yet: {contests}</source>
            <translation>Chưa chốt kết quả: {contests}</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Schools that have sent nothing: {n}</source>
            <translation>Trường chưa nộp bài: {n}</translation>
        </message>
        <message>
            <source>Schools with entries</source>
            <translation>Trường đã nộp bài</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Xem</translation>
        </message>
        <message>
            <source>The results of all contests are settled.</source>
            <translation>Đã chốt kết quả tất cả cuộc thi.</translation>
        </message>
        <message>
            <source>There are no judges yet.</source>
            <translation>Chưa có giám khảo.</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Chưa có bản sao lưu.</translation>
        </message>
        <message>
            <source>Three steps, and the season is under way</source>
            <translation>Ba bước để bắt đầu mùa thi</translation>
        </message>
        <message>
            <source>all accepted</source>
            <translation>tất cả hợp lệ</translation>
        </message>
        <message>
            <source>all have sent something</source>
            <translation>tất cả đã nộp bài</translation>
        </message>
        <message>
            <source>closed in {n} of {all} contests</source>
            <translation>đã khóa {n}/{all} cuộc thi</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>chưa có</translation>
        </message>
        <message>
            <source>{n} have sent nothing</source>
            <translation>{n} trường chưa nộp</translation>
        </message>
        <message>
            <source>{n} not accepted</source>
            <translation>{n} bài không chấm</translation>
        </message>
        <message>
            <source>{n} of {all} contests settled</source>
            <translation>đã chốt {n}/{all} cuộc thi</translation>
        </message>
        <message>
            <source>{n} score sheets</source>
            <translation>{n} phiếu chấm</translation>
        </message>
    </context>
    <context>
        <name>PaperPreviewDialog</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Export Excel…</source>
            <translation>Xuất Excel…</translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>Tạo lại</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Mở thư mục</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Lưu PDF…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Đã lưu: {file}</translation>
        </message>
        <message>
            <source>Stopped. No paper was made.</source>
            <translation>Đã dừng. Chưa tạo giấy tờ nào.</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>From then on the program asks for it at every start. Nobody can read it back, so keep it well.</source>
            <translation>Từ đó, chương trình hỏi mật khẩu này mỗi lần mở. Không ai xem lại được mật khẩu, xin giữ cẩn thận.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Mật khẩu mới</translation>
        </message>
        <message>
            <source>Set password</source>
            <translation>Đặt mật khẩu</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Nhập lại mật khẩu</translation>
        </message>
    </context>
    <context>
        <name>PdfPreview</name>
        <message>
            <source>Fit page</source>
            <translation>Vừa cả trang</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Vừa chiều ngang</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Trang sau</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Trang số</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Các trang</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Trang trước</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>In…</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Phóng to</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Thu nhỏ</translation>
        </message>
    </context>
    <context>
        <name>PrizeDecisionDialog</name>
        <message>
            <source>Day of signing</source>
            <translation>Ngày ký</translation>
        </message>
        <message>
            <source>Decision that gives the prizes of {contest}</source>
            <translation>Quyết định trao giải cuộc thi “{contest}”</translation>
        </message>
        <message>
            <source>Leave the day empty while the decision is not signed: papers are then printed without it.</source>
            <translation>Nếu quyết định chưa ký, hãy để trống ngày: giấy tờ in ra sẽ không ghi quyết định này.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Số quyết định</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>ngày/tháng/năm</translation>
        </message>
        <message>
            <source>“{typed}” is not a day. Write day, month and year, such as 22/05/2023.</source>
            <translation>“{typed}” không phải ngày hợp lệ. Hãy ghi đủ ngày/tháng/năm, ví dụ 22/05/2023.</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Show icons only</source>
            <translation>Chỉ hiện biểu tượng</translation>
        </message>
        <message>
            <source>Show words too</source>
            <translation>Hiện cả tên mục</translation>
        </message>
    </context>
    <context>
        <name>ReopenSheetDialog</name>
        <message>
            <source>For example: the school sent a missing photo</source>
            <translation>Ví dụ: trường gửi bổ sung ảnh còn thiếu</translation>
        </message>
        <message>
            <source>It becomes “{state}” again. Its marks are kept and can be changed.</source>
            <translation>Phiếu trở lại trạng thái “{state}”. Điểm đã ghi được giữ nguyên và có thể sửa.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Reopen sheet</source>
            <translation>Mở lại phiếu</translation>
        </message>
        <message>
            <source>Reopen the sheet of {school}</source>
            <translation>Mở lại phiếu đánh giá của {school}</translation>
        </message>
    </context>
    <context>
        <name>ResultFigures</name>
        <message>
            <source>Chosen</source>
            <translation>Được chọn</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Marks counted</source>
            <translation>Điểm thành phần</translation>
        </message>
        <message>
            <source>Prizes</source>
            <translation>Số giải</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>all ranked</source>
            <translation>đã xếp hạng đủ</translation>
        </message>
        <message>
            <source>as many as prizes</source>
            <translation>bằng số giải</translation>
        </message>
        <message>
            <source>at least {n} sheets each</source>
            <translation>mỗi bài ít nhất {n} phiếu</translation>
        </message>
        <message>
            <source>open ties: {n}</source>
            <translation>đồng điểm chờ xử lý: {n}</translation>
        </message>
        <message>
            <source>provisional</source>
            <translation>dự kiến, chưa chốt</translation>
        </message>
        <message>
            <source>without rank: {n}</source>
            <translation>chưa xếp hạng: {n}</translation>
        </message>
        <message>
            <source>{n} fewer than prizes</source>
            <translation>ít hơn số giải: {n}</translation>
        </message>
        <message>
            <source>{n} more than prizes</source>
            <translation>nhiều hơn số giải: {n}</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Tác giả</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Giấy khen</translation>
        </message>
        <message>
            <source>Choose an entry to see why it stands where it stands.</source>
            <translation>Chọn một bài để xem vì sao bài xếp ở hạng này.</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Được chọn</translation>
        </message>
        <message>
            <source>Close marks</source>
            <translation>Khóa điểm</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Quyết định…</translation>
        </message>
        <message>
            <source>Export Excel</source>
            <translation>Xuất Excel</translation>
        </message>
        <message>
            <source>Go to judges</source>
            <translation>Đến trang Giám khảo</translation>
        </message>
        <message>
            <source>No marks yet</source>
            <translation>Chưa có điểm</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Mở thư mục</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Xem trước khi in</translation>
        </message>
        <message>
            <source>Prizes: {count} ({lines})</source>
            <translation>Số giải: {count} ({lines})</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Đã lưu: {file}</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Settle result</source>
            <translation>Chốt kết quả</translation>
        </message>
        <message>
            <source>Standings of {contest}</source>
            <translation>Bảng xếp hạng cuộc thi “{contest}”</translation>
        </message>
        <message>
            <source>The decision of the council is recorded.</source>
            <translation>Đã ghi quyết định của ban tổ chức.</translation>
        </message>
        <message>
            <source>The marks are closed. Their sheets are locked.</source>
            <translation>Đã khóa điểm. Không sửa được các phiếu chấm nữa.</translation>
        </message>
        <message>
            <source>The result is settled. Its fingerprint is {fingerprint}.</source>
            <translation>Đã chốt kết quả. Mã đối chiếu: {fingerprint}.</translation>
        </message>
        <message>
            <source>There is nothing to rank before the judges' marks are in. Bring in their marks first.</source>
            <translation>Cần có điểm của giám khảo mới xếp hạng được. Hãy nhập điểm.</translation>
        </message>
        <message>
            <source>Tie on a line</source>
            <translation>Đồng điểm tại vạch</translation>
        </message>
        <message>
            <source>With a prize</source>
            <translation>Có giải</translation>
        </message>
        <message>
            <source>{difference}. Is this what the council decided?</source>
            <translation>{difference}. Ban tổ chức có quyết định như vậy không?</translation>
        </message>
    </context>
    <context>
        <name>SchoolsPage</name>
        <message>
            <source>Email</source>
            <translation>Thư điện tử</translation>
        </message>
        <message>
            <source>Import schools</source>
            <translation>Nhập danh sách trường</translation>
        </message>
        <message>
            <source>Its entries</source>
            <translation>Xem bài dự thi</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Cấp học</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Hiệu trưởng</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Số học sinh</translation>
        </message>
        <message>
            <source>Sent nothing</source>
            <translation>Chưa nộp bài</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Phường</translation>
        </message>
        <message>
            <source>{n} schools · {sent} have sent entries</source>
            <translation>{n} trường · {sent} trường đã nộp bài</translation>
        </message>
    </context>
    <context>
        <name>SeasonCombo</name>
        <message>
            <source>Choose the season to work on</source>
            <translation>Chọn mùa thi để làm việc</translation>
        </message>
        <message>
            <source>Season</source>
            <translation>Mùa thi</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Appearance</source>
            <translation>Giao diện</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Theo hệ thống</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Giấy khen</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Tiêu chí</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tối</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Green School</source>
            <translation>Trường học xanh</translation>
        </message>
        <message>
            <source>Judges</source>
            <translation>Giám khảo</translation>
        </message>
        <message>
            <source>Letter size</source>
            <translation>Cỡ chữ</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Sáng</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Tổng quan</translation>
        </message>
        <message>
            <source>Practice data: nothing here is real. Try what you like.</source>
            <translation>Dữ liệu mẫu: mọi thông tin ở đây đều là giả định. Bạn cứ thoải mái dùng thử.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Set password…</source>
            <translation>Đặt mật khẩu…</translation>
        </message>
    </context>
    <context>
        <name>SettleDialog</name>
        <message>
            <source>Settle result</source>
            <translation>Chốt kết quả</translation>
        </message>
        <message>
            <source>Settle the result of {contest}</source>
            <translation>Chốt kết quả cuộc thi “{contest}”</translation>
        </message>
        <message>
            <source>The result becomes final: the awards get their register numbers, and neither marks nor decisions of the council can be changed afterwards. A backup is made first.</source>
            <translation>Kết quả trở thành chính thức: các giải được cấp số vào sổ; sau đó không sửa được điểm và quyết định của ban tổ chức. Chương trình sao lưu dữ liệu trước khi chốt.</translation>
        </message>
    </context>
    <context>
        <name>SheetsRefusedDialog</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Nothing was taken in, from this sheet or any other. Correct the cells below and try again.</source>
            <translation>Chưa nhập gì từ phiếu này và các phiếu khác. Hãy sửa các ô dưới đây rồi nhập lại.</translation>
        </message>
        <message>
            <source>Refused cells of {file}</source>
            <translation>Các ô bị từ chối trong {file}</translation>
        </message>
        <message>
            <source>Sheet refused</source>
            <translation>Phiếu bị từ chối</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mật khẩu</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Đăng nhập</translation>
        </message>
        <message>
            <source>Who is working today?</source>
            <translation>Mời bạn đăng nhập</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>F1 Help</source>
            <translation>F1 Trợ giúp</translation>
        </message>
        <message>
            <source>Last backup {time}</source>
            <translation>Sao lưu gần nhất {time}</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Chưa sao lưu</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Chưa lưu được</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Đã lưu {time}</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Đang lưu…</translation>
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>Average: {n}</source>
            <translation>Trung bình: {n}</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Bỏ lọc</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Cột…</translation>
        </message>
        <message>
            <source>Count: {n}</source>
            <translation>Đếm: {n}</translation>
        </message>
        <message>
            <source>No row answers the filter.</source>
            <translation>Không có dòng nào khớp với bộ lọc.</translation>
        </message>
        <message>
            <source>Restore default columns</source>
            <translation>Khôi phục cột mặc định</translation>
        </message>
        <message>
            <source>Rows: {n}</source>
            <translation>{n} dòng</translation>
        </message>
        <message>
            <source>Sum: {n}</source>
            <translation>Tổng: {n}</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Bảng</translation>
        </message>
        <message>
            <source>cells selected: {n}</source>
            <translation>chọn {n} ô</translation>
        </message>
        <message>
            <source>shown: {n}</source>
            <translation>hiện {n}</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Account: {name}, {role}</source>
            <translation>Tài khoản: {name}, {role}</translation>
        </message>
        <message>
            <source>Find a school, entry or person…  (Ctrl+K)</source>
            <translation>Tìm trường, bài dự thi, người…  (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>WhyRank</name>
        <message>
            <source>Entries with a higher score: {count}</source>
            <translation>Số bài có điểm cao hơn: {count}</translation>
        </message>
        <message>
            <source>Left out: {values}</source>
            <translation>Không tính: {values}</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Điểm chấm</translation>
        </message>
        <message>
            <source>Marks of the judges</source>
            <translation>Điểm của từng giám khảo</translation>
        </message>
        <message>
            <source>No rank</source>
            <translation>Chưa xếp hạng</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Hạng</translation>
        </message>
        <message>
            <source>Place: {sum} = {place}</source>
            <translation>Hạng: {sum} = {place}</translation>
        </message>
        <message>
            <source>Prize</source>
            <translation>Giải</translation>
        </message>
        <message>
            <source>Put above it with the same score: {entries}</source>
            <translation>Cùng điểm, được xếp trên: {entries}</translation>
        </message>
        <message>
            <source>Rounded</source>
            <translation>Làm tròn</translation>
        </message>
        <message>
            <source>Rounded half up to {decimals} decimals: {score}</source>
            <translation>Làm tròn đến {decimals} chữ số thập phân (từ nửa đơn vị trở lên thì làm tròn lên): {score}</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>The same place has: {entries}</source>
            <translation>Cùng hạng: {entries}</translation>
        </message>
        <message>
            <source>Tie on a line</source>
            <translation>Đồng điểm tại vạch</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Tổng</translation>
        </message>
        <message>
            <source>{name}: {sum}</source>
            <translation>{name}: {sum}</translation>
        </message>
    </context>
    <context>
        <name>_FilterBox</name>
        <message>
            <source>Filter: {title}</source>
            <translation>Lọc: {title}</translation>
        </message>
        <message>
            <source>Part of a word, with or without accents · &gt;=8 · 8..9 · = for empty</source>
            <translation>Một phần của từ, có dấu hay không dấu đều được · &gt;=8 · 8..9 · = để tìm ô trống</translation>
        </message>
        <message>
            <source>filter…</source>
            <translation>lọc…</translation>
        </message>
    </context>
    <context>
        <name>certificates</name>
        <message>
            <source>Set in smaller letters so that it fits: {names}.</source>
            <translation>Đã thu nhỏ chữ cho vừa: {names}.</translation>
        </message>
        <message>
            <source>Set on several lines: {names}.</source>
            <translation>Đã xếp thành nhiều dòng: {names}.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>và {count} giấy khác</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message>
            <source> (left out this season)</source>
            <translation> (mùa này không tính)</translation>
        </message>
        <message>
            <source>A store was made in {folder}.</source>
            <translation>Đã tạo kho dữ liệu trong {folder}.</translation>
        </message>
        <message>
            <source>Account to work as</source>
            <translation>Tài khoản dùng để làm việc</translation>
        </message>
        <message>
            <source>Accounts and passwords.</source>
            <translation>Tài khoản và mật khẩu.</translation>
        </message>
        <message>
            <source>All accounts.</source>
            <translation>Danh sách tài khoản.</translation>
        </message>
        <message>
            <source>All offices, or those of one day.</source>
            <translation>Danh sách tất cả đơn vị, hoặc các đơn vị có hiệu lực vào một ngày.</translation>
        </message>
        <message>
            <source>All schools, with how many entries each sent.</source>
            <translation>Danh sách trường kèm số bài dự thi của từng trường.</translation>
        </message>
        <message>
            <source>All seasons, the newest first.</source>
            <translation>Danh sách mùa thi, mới nhất ghi trước.</translation>
        </message>
        <message>
            <source>All sessions, with how many came.</source>
            <translation>Danh sách các buổi tập huấn kèm số người có mặt.</translation>
        </message>
        <message>
            <source>Bring schools that are known up to date</source>
            <translation>Cập nhật thông tin các trường đã có</translation>
        </message>
        <message>
            <source>Close the marks of a contest and lock its score sheets.</source>
            <translation>Khóa điểm một cuộc thi và khóa các phiếu chấm.</translation>
        </message>
        <message>
            <source>Close the season; it can only be read from then on.</source>
            <translation>Đóng mùa thi; từ đó chỉ xem được.</translation>
        </message>
        <message>
            <source>Code of the contest: SK, KH, DS</source>
            <translation>Mã cuộc thi: SK, KH, DS</translation>
        </message>
        <message>
            <source>Code or name of one school</source>
            <translation>Mã hoặc tên một trường</translation>
        </message>
        <message>
            <source>Code or name of the record that goes</source>
            <translation>Mã hoặc tên trường trùng cần bỏ</translation>
        </message>
        <message>
            <source>Code or name of the school</source>
            <translation>Mã hoặc tên trường</translation>
        </message>
        <message>
            <source>Day, as dd/mm/yyyy</source>
            <translation>Ngày, dạng ngày/tháng/năm</translation>
        </message>
        <message>
            <source>Every tie was settled by the scheme; no decision of the council was needed.</source>
            <translation>Mọi trường hợp đồng điểm đã được phân định bằng tiêu chí phụ; không cần ban tổ chức quyết định.</translation>
        </message>
        <message>
            <source>Files written:</source>
            <translation>Các tệp đã tạo:</translation>
        </message>
        <message>
            <source>Fingerprint of the result: {fingerprint}</source>
            <translation>Mã đối chiếu kết quả: {fingerprint}</translation>
        </message>
        <message>
            <source>First day, as dd/mm/yyyy</source>
            <translation>Ngày bắt đầu, dạng ngày/tháng/năm</translation>
        </message>
        <message>
            <source>Folder for the papers</source>
            <translation>Thư mục chứa giấy tờ tạo ra</translation>
        </message>
        <message>
            <source>Folder for the sheets</source>
            <translation>Thư mục chứa các phiếu</translation>
        </message>
        <message>
            <source>Folder of the store</source>
            <translation>Thư mục của kho dữ liệu</translation>
        </message>
        <message>
            <source>Folder of workbooks; the built-in season by default</source>
            <translation>Thư mục chứa các tệp Excel; bỏ trống thì dùng mùa thi mẫu có sẵn</translation>
        </message>
        <message>
            <source>Give an account a new password.</source>
            <translation>Đặt mật khẩu mới cho một tài khoản.</translation>
        </message>
        <message>
            <source>How the schools stand; or the report of one school or of all, as a file.</source>
            <translation>Tình hình đánh giá các trường; hoặc tạo tệp báo cáo của một trường hay của tất cả các trường.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <source>Last day, as dd/mm/yyyy</source>
            <translation>Ngày kết thúc, dạng ngày/tháng/năm</translation>
        </message>
        <message>
            <source>Make a store with its administrator and a season.</source>
            <translation>Tạo kho dữ liệu cùng tài khoản quản trị và một mùa thi.</translation>
        </message>
        <message>
            <source>Make an account.</source>
            <translation>Tạo tài khoản.</translation>
        </message>
        <message>
            <source>Make one school of two records; the first stays.</source>
            <translation>Gộp hai trường bị ghi trùng làm một; giữ lại trường ghi trước.</translation>
        </message>
        <message>
            <source>Make the next season: schools, contests and layout come along.</source>
            <translation>Tạo mùa thi tiếp theo: giữ lại danh sách trường, các cuộc thi và mẫu giấy khen.</translation>
        </message>
        <message>
            <source>Make the result final: tie-breaks, fingerprint, awards.</source>
            <translation>Chốt kết quả: phân định đồng điểm, ghi mã đối chiếu, lập danh sách giải.</translation>
        </message>
        <message>
            <source>Marks that judges gave elsewhere.</source>
            <translation>Điểm do giám khảo chấm bên ngoài chương trình.</translation>
        </message>
        <message>
            <source>Name of the new season</source>
            <translation>Tên mùa thi mới</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Họ và tên người dùng</translation>
        </message>
        <message>
            <source>Name of the place</source>
            <translation>Tên địa phương</translation>
        </message>
        <message>
            <source>Name of the season to work in; the newest by default</source>
            <translation>Tên mùa thi để làm việc; bỏ trống thì dùng mùa thi mới nhất</translation>
        </message>
        <message>
            <source>Name with which one signs in</source>
            <translation>Tên đăng nhập</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Mật khẩu mới</translation>
        </message>
        <message>
            <source>New password; asked for when left out</source>
            <translation>Mật khẩu mới; bỏ trống thì chương trình sẽ hỏi</translation>
        </message>
        <message>
            <source>Number and day of the letter that calls it</source>
            <translation>Số và ngày của công văn triệu tập</translation>
        </message>
        <message>
            <source>Number of the office that issues papers</source>
            <translation>Số thứ tự của đơn vị ban hành giấy tờ</translation>
        </message>
        <message>
            <source>Number of the training in the season</source>
            <translation>Số thứ tự buổi tập huấn trong mùa thi</translation>
        </message>
        <message>
            <source>Number, such as 125/QĐ-TNMT</source>
            <translation>Số quyết định, ví dụ 125/QĐ-TNMT</translation>
        </message>
        <message>
            <source>Offices: their headings and signatories, from when to when.</source>
            <translation>Các đơn vị: tiêu đề văn bản, người ký, thời gian hiệu lực.</translation>
        </message>
        <message>
            <source>Only the text, for pre-printed blanks</source>
            <translation>Chỉ in phần chữ, dùng cho phôi in sẵn</translation>
        </message>
        <message>
            <source>PDF to write</source>
            <translation>Tệp PDF cần tạo</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mật khẩu</translation>
        </message>
        <message>
            <source>Practice season in {folder}</source>
            <translation>Mùa thi mẫu trong {folder}</translation>
        </message>
        <message>
            <source>Print JSON</source>
            <translation>Xuất ra dạng JSON</translation>
        </message>
        <message>
            <source>Print the version and stop</source>
            <translation>Cho biết phiên bản rồi thoát</translation>
        </message>
        <message>
            <source>Record a session.</source>
            <translation>Ghi một buổi tập huấn.</translation>
        </message>
        <message>
            <source>Record ready-made offices: quan or phuong.</source>
            <translation>Ghi các đơn vị lập sẵn: quan (cấp quận) hoặc phuong (cấp phường).</translation>
        </message>
        <message>
            <source>Record the council's decision on a tie that stands on a line.</source>
            <translation>Ghi quyết định của ban tổ chức về các bài đồng điểm tại một vạch.</translation>
        </message>
        <message>
            <source>Record the number and day of the decision that gives the prizes.</source>
            <translation>Ghi số và ngày ký quyết định trao giải.</translation>
        </message>
        <message>
            <source>Remember another name that lists write for a school.</source>
            <translation>Ghi nhớ một tên gọi khác của trường thường dùng trong các danh sách.</translation>
        </message>
        <message>
            <source>Run a Green School season: schools, entries, marks, results, certificates.</source>
            <translation>Quản lý một mùa thi Trường học xanh: trường, bài dự thi, điểm, kết quả, giấy khen.</translation>
        </message>
        <message>
            <source>Run the whole main job on a practice season, from workbooks to certificates.</source>
            <translation>Chạy trọn quy trình trên một mùa thi mẫu, từ tệp Excel đến giấy khen.</translation>
        </message>
        <message>
            <source>School year, such as 2023–2024</source>
            <translation>Năm học, ví dụ 2023–2024</translation>
        </message>
        <message>
            <source>Seasons: listing, making the next one, closing.</source>
            <translation>Mùa thi: xem danh sách, tạo mùa tiếp theo, đóng mùa.</translation>
        </message>
        <message>
            <source>Sheets, or a folder of them</source>
            <translation>Các phiếu, hoặc thư mục chứa phiếu</translation>
        </message>
        <message>
            <source>Stopped. Nothing half done was kept.</source>
            <translation>Đã dừng. Phần đang làm dở không được lưu lại.</translation>
        </message>
        <message>
            <source>Take a workbook in: all of it, or nothing.</source>
            <translation>Nhập một tệp Excel: nhập trọn cả tệp, hoặc không nhập gì.</translation>
        </message>
        <message>
            <source>Take filled sheets home: all of them, or none.</source>
            <translation>Nhập các phiếu đã điền: nhập trọn tất cả, hoặc không nhập gì.</translation>
        </message>
        <message>
            <source>Template of the season (TOML)</source>
            <translation>Tệp khai báo mùa thi (TOML)</translation>
        </message>
        <message>
            <source>The account {login} has a new password.</source>
            <translation>Đã đặt mật khẩu mới cho tài khoản {login}.</translation>
        </message>
        <message>
            <source>The account {login} was made.</source>
            <translation>Đã tạo tài khoản {login}.</translation>
        </message>
        <message>
            <source>The awards of a settled contest.</source>
            <translation>Danh sách giải của cuộc thi đã chốt kết quả.</translation>
        </message>
        <message>
            <source>The checklist of the season and the assessments of its schools.</source>
            <translation>Bộ tiêu chí của mùa thi và kết quả đánh giá các trường.</translation>
        </message>
        <message>
            <source>The criteria, with points and how to fill them in.</source>
            <translation>Các tiêu chí kèm điểm và cách ghi điểm.</translation>
        </message>
        <message>
            <source>The entries to one contest.</source>
            <translation>Bài dự thi của một cuộc thi.</translation>
        </message>
        <message>
            <source>The judges.</source>
            <translation>Giám khảo.</translation>
        </message>
        <message>
            <source>The line: Nhất, Nhì …, or shortlist</source>
            <translation>Vạch đang xét: Nhất, Nhì …; vạch bài được chọn thì ghi shortlist</translation>
        </message>
        <message>
            <source>The marks of {contest} are closed.</source>
            <translation>Đã khóa điểm cuộc thi {contest}.</translation>
        </message>
        <message>
            <source>The other name</source>
            <translation>Tên gọi khác</translation>
        </message>
        <message>
            <source>The papers of {contest} name this decision from now on.</source>
            <translation>Từ nay giấy tờ của cuộc thi {contest} sẽ ghi theo quyết định này.</translation>
        </message>
        <message>
            <source>The schools of the season.</source>
            <translation>Các trường của mùa thi.</translation>
        </message>
        <message>
            <source>The schools that take part.</source>
            <translation>Các trường tham gia.</translation>
        </message>
        <message>
            <source>The season is closed.</source>
            <translation>Đã đóng mùa thi.</translation>
        </message>
        <message>
            <source>The season {name} was made.</source>
            <translation>Đã tạo mùa thi {name}.</translation>
        </message>
        <message>
            <source>The system refused: {cause}. Make room or choose another folder, and try again.</source>
            <translation>Hệ điều hành từ chối: {cause}. Hãy giải phóng dung lượng hoặc chọn thư mục khác rồi thử lại.</translation>
        </message>
        <message>
            <source>The teachers who are asked to a training.</source>
            <translation>Danh sách giáo viên được mời dự một buổi tập huấn.</translation>
        </message>
        <message>
            <source>The tied entries, as 54,44; for a vote, best first</source>
            <translation>Số thứ tự các bài đồng điểm, ví dụ 54,44; nếu biểu quyết thì bài xếp trên ghi trước</translation>
        </message>
        <message>
            <source>The two records are one school now.</source>
            <translation>Đã gộp hai trường làm một.</translation>
        </message>
        <message>
            <source>Training {number} (sample data): {present} of {participants} people came</source>
            <translation>Tập huấn buổi {number} (dữ liệu mẫu): có mặt {present}/{participants} người</translation>
        </message>
        <message>
            <source>Training {number} was recorded.</source>
            <translation>Đã ghi buổi tập huấn số {number}.</translation>
        </message>
        <message>
            <source>Trainings: sessions, attendance, papers.</source>
            <translation>Tập huấn: các buổi, điểm danh, giấy tờ.</translation>
        </message>
        <message>
            <source>What a school did and received over all seasons.</source>
            <translation>Các hoạt động và kết quả của một trường qua các mùa thi.</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Nội dung tập huấn</translation>
        </message>
        <message>
            <source>What the person may do</source>
            <translation>Vai trò của người dùng</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Nội dung quyết định</translation>
        </message>
        <message>
            <source>Where it is held</source>
            <translation>Địa điểm tổ chức</translation>
        </message>
        <message>
            <source>Which of its signatories signs</source>
            <translation>Thứ tự của người ký trong đơn vị</translation>
        </message>
        <message>
            <source>Which schools came to which session, and which missed it.</source>
            <translation>Trường nào dự và trường nào vắng từng buổi tập huấn.</translation>
        </message>
        <message>
            <source>Who stands where, with prizes, ties and reasons.</source>
            <translation>Bảng xếp hạng kèm giải, các trường hợp đồng điểm và lý do.</translation>
        </message>
        <message>
            <source>Why; goes into the journal</source>
            <translation>Lý do; được ghi vào nhật ký</translation>
        </message>
        <message>
            <source>Without a command, the window opens.</source>
            <translation>Không ghi lệnh nào thì cửa sổ chương trình sẽ mở.</translation>
        </message>
        <message>
            <source>Workbook (.xlsx) or .csv file</source>
            <translation>Tệp Excel (.xlsx) hoặc tệp .csv</translation>
        </message>
        <message>
            <source>Workbook to write</source>
            <translation>Tệp Excel cần tạo</translation>
        </message>
        <message>
            <source>Write a certificate for everybody who came.</source>
            <translation>Tạo giấy chứng nhận cho những người có mặt.</translation>
        </message>
        <message>
            <source>Write a sheet for each school to fill in.</source>
            <translation>Tạo phiếu tự chấm cho từng trường điền.</translation>
        </message>
        <message>
            <source>Write an empty workbook to fill in.</source>
            <translation>Tạo biểu mẫu Excel trống để điền.</translation>
        </message>
        <message>
            <source>Write the certificates of a settled contest, one page each.</source>
            <translation>Tạo giấy khen của cuộc thi đã chốt kết quả, mỗi giấy một trang.</translation>
        </message>
        <message>
            <source>Write the schools to a workbook that can be imported again.</source>
            <translation>Ghi danh sách trường ra tệp Excel có thể nhập lại được.</translation>
        </message>
        <message>
            <source>Write the sheet that people sign.</source>
            <translation>Tạo danh sách ký tên.</translation>
        </message>
        <message>
            <source>Write to this .pdf or .xlsx file instead</source>
            <translation>Ghi ra tệp .pdf hoặc .xlsx này thay vì hiện trên màn hình</translation>
        </message>
        <message>
            <source>Write to this PDF instead</source>
            <translation>Ghi ra tệp PDF này thay vì hiện trên màn hình</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Đã tạo tệp: {file}</translation>
        </message>
        <message>
            <source>Written: {file} ({pages} certificates)</source>
            <translation>Đã tạo tệp: {file} ({pages} giấy khen)</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>đã đóng</translation>
        </message>
        <message>
            <source>open</source>
            <translation>đang mở</translation>
        </message>
        <message>
            <source>quan or phuong</source>
            <translation>quan (cấp quận) hoặc phuong (cấp phường)</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>phiên bản {number}</translation>
        </message>
        <message>
            <source>{band}: from {threshold} points, each pillar at least {share} %</source>
            <translation>{band}: từ {threshold} điểm, mỗi trụ cột ít nhất {share} %</translation>
        </message>
        <message>
            <source>{contest}: recorded decision of the council at {line}: extended to the entries {entries}</source>
            <translation>{contest}: đã ghi quyết định của ban tổ chức tại vạch “{line}”: mở rộng cho các bài {entries}</translation>
        </message>
        <message>
            <source>{count} of {schools} schools assessed: {bands}</source>
            <translation>Đã đánh giá {count}/{schools} trường: {bands}</translation>
        </message>
        <message>
            <source>{count} sheets written to {folder}.</source>
            <translation>Đã xuất {count} phiếu vào {folder}.</translation>
        </message>
        <message>
            <source>{file}: {count} rows taken in.</source>
            <translation>{file}: đã nhập {count} dòng.</translation>
        </message>
        <message>
            <source>{file}: {school}, {count} marks taken in.</source>
            <translation>{file}: {school}, đã nhập {count} điểm.</translation>
        </message>
        <message>
            <source>{label}: set on several lines</source>
            <translation>{label}: chữ được xếp thành nhiều dòng</translation>
        </message>
        <message>
            <source>{label}: set smaller, at {size} points</source>
            <translation>{label}: chữ được thu nhỏ còn cỡ {size}</translation>
        </message>
        <message>
            <source>{points} points</source>
            <translation>{points} điểm</translation>
        </message>
        <message>
            <source>{schools} schools, {judges} judges, {marks} marks read</source>
            <translation>Đã đọc {schools} trường, {judges} giám khảo, {marks} điểm thành phần</translation>
        </message>
        <message>
            <source>“{name}” is known from now on.</source>
            <translation>Đã ghi nhớ tên gọi “{name}”.</translation>
        </message>
        <message>
            <source>“{word}” is not readable text. Nothing was done.</source>
            <translation>“{word}” không phải chữ đọc được. Chưa thực hiện gì. Hãy gõ lại.</translation>
        </message>
    </context>
    <context>
        <name>columns</name>
        <message>
            <source>Above it</source>
            <translation>Cấp trên</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Được mời</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Tác giả</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Xếp loại</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Ngày sinh</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Có mặt</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ô</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Chọn</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Lớp</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Cột</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Số trường so sánh</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Cuộc thi</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Tiêu chí</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Thư điện tử</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Số bài</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Minh chứng</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Mã đối chiếu</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ ngày</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>How to fill in</source>
            <translation>Cách ghi điểm</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Giám khảo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Cách chấm</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Cấp học</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Mức giải</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Điểm tối đa</translation>
        </message>
        <message>
            <source>Mean gap (%)</source>
            <translation>Lệch trung bình (%)</translation>
        </message>
        <message>
            <source>Mean total</source>
            <translation>Điểm trung bình</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>STT</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mật khẩu</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>Pillar</source>
            <translation>Trụ cột</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Địa điểm</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Hiệu trưởng</translation>
        </message>
        <message>
            <source>Prize</source>
            <translation>Giải</translation>
        </message>
        <message>
            <source>Prizes</source>
            <translation>Số giải</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Lỗi</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Số học sinh</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Hạng</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ngày nhận</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Số vào sổ</translation>
        </message>
        <message>
            <source>Reopened because</source>
            <translation>Lý do mở lại</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Năm học</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Số trường</translation>
        </message>
        <message>
            <source>Schools that differ</source>
            <translation>Số trường lệch</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Season</source>
            <translation>Mùa thi</translation>
        </message>
        <message>
            <source>Signatories</source>
            <translation>Người ký</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Đến ngày</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Tổng điểm</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>ĐVT</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Nội dung ô</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Phường</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Người tham gia</translation>
        </message>
        <message>
            <source>Why they differ</source>
            <translation>Lý do chênh lệch</translation>
        </message>
        <message>
            <source>Widest gaps (self less verified)</source>
            <translation>Lệch nhiều nhất (tự chấm trừ đoàn chấm)</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Đơn vị công tác</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>A decision of the council needs its reason (minutes, vote). Nothing was recorded. Write it down.</source>
            <translation>Quyết định của ban tổ chức phải có căn cứ (biên bản, biểu quyết). Chưa ghi gì. Hãy nhập căn cứ của quyết định.</translation>
        </message>
        <message>
            <source>A participant needs a name. Nothing was changed. Type it and try again.</source>
            <translation>Người tham dự phải có họ tên. Dữ liệu không thay đổi. Hãy nhập họ tên rồi thử lại.</translation>
        </message>
        <message>
            <source>A row of “{label}” is too long for one page. No page was written. Shorten its longest text.</source>
            <translation>Có một dòng của “{label}” dài quá một trang. Chưa tạo trang nào. Hãy rút ngắn nội dung dài nhất trong dòng.</translation>
        </message>
        <message>
            <source>A school cannot be merged with itself. Nothing was changed. Choose two.</source>
            <translation>Không thể gộp một trường với chính nó. Dữ liệu không thay đổi. Hãy chọn hai trường khác nhau.</translation>
        </message>
        <message>
            <source>A training needs a topic. Nothing was changed. Type it and try again.</source>
            <translation>Buổi tập huấn phải có nội dung. Dữ liệu không thay đổi. Hãy nhập nội dung rồi thử lại.</translation>
        </message>
        <message>
            <source>Both schools have records of the same thing ({what}), which would then stand twice. Nothing was changed. Remove one of the two first.</source>
            <translation>Cả hai trường đều có dữ liệu về cùng một mục ({what}), gộp lại sẽ bị trùng. Dữ liệu không thay đổi. Hãy xóa một trong hai trước.</translation>
        </message>
        <message>
            <source>Entries of {contest} have their codes already. Nothing was imported. Late work needs a decision first.</source>
            <translation>Bài dự thi của cuộc thi “{contest}” đã được đánh phách. Chưa nhập gì. Bài nộp muộn cần có quyết định của ban tổ chức trước.</translation>
        </message>
        <message>
            <source>Entries received after {day}, kept as late and left out of marking: {codes}.</source>
            <translation>Các bài nhận sau ngày {day}, đã ghi là nộp muộn và không đưa vào chấm: {codes}.</translation>
        </message>
        <message>
            <source>Excel keeps {value} as a date, a time or a truth value, not as text. The row was not imported. Format the cell as Text, type it again and import again.</source>
            <translation>Excel đang lưu {value} dưới dạng ngày, giờ hoặc giá trị đúng/sai, không phải văn bản. Dòng này chưa được nhập. Hãy định dạng ô là văn bản (Text), gõ lại nội dung rồi nhập lại tệp.</translation>
        </message>
        <message>
            <source>In the file {file}, the phrase “{key}” has a blank {blank} that cannot be filled. No paper was written. Blanks that can be filled there: {known}.</source>
            <translation>Trong tệp {file}, câu “{key}” có chỗ trống {blank} không điền được. Chưa tạo giấy tờ nào. Các chỗ trống dùng được trong câu này: {known}.</translation>
        </message>
        <message>
            <source>In the file {file}, “{key}” cannot be {value}. No paper was written. It should look like {example}.</source>
            <translation>Trong tệp {file}, mục “{key}” không thể là {value}. Chưa tạo giấy tờ nào. Hãy ghi theo mẫu: {example}.</translation>
        </message>
        <message>
            <source>No backup could be written to {folder} ({cause}). Nothing was changed. Free some space or check the folder, then try again.</source>
            <translation>Không sao lưu được vào {folder} ({cause}). Dữ liệu không thay đổi. Hãy giải phóng dung lượng hoặc kiểm tra thư mục rồi thử lại.</translation>
        </message>
        <message>
            <source>No store can be made in {folder}: the folder cannot be written. Choose another folder.</source>
            <translation>Không tạo được kho dữ liệu trong {folder}: không ghi được vào thư mục này. Hãy chọn thư mục khác.</translation>
        </message>
        <message>
            <source>Nobody is marked as present at training {number}. Nothing was printed. Write down who came first.</source>
            <translation>Buổi tập huấn số {number} chưa có ai được điểm danh có mặt. Chưa in gì. Hãy điểm danh trước.</translation>
        </message>
        <message>
            <source>Nothing was imported from {file}: cell {cell}: {first} Problems in all: {count}. Correct the file and import it again.</source>
            <translation>Không nhập gì từ {file}: ô {cell}: {first} Tổng số lỗi: {count}. Hãy sửa tệp rồi nhập lại.</translation>
        </message>
        <message>
            <source>Schools that were known already and were brought up to date: {count}.</source>
            <translation>Số trường đã có và được cập nhật thông tin: {count}.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read ({reason}). No paper was written. Choose another file or restore this one.</source>
            <translation>Không đọc được tệp {file} ({reason}). Chưa tạo giấy tờ nào. Hãy chọn tệp khác hoặc khôi phục tệp này.</translation>
        </message>
        <message>
            <source>The file {file} has a key “{key}” that has no meaning there. No paper was written. Remove it or correct its spelling.</source>
            <translation>Tệp {file} có mục “{key}” không dùng được ở đó. Chưa tạo giấy tờ nào. Hãy bỏ mục này hoặc sửa lại tên cho đúng.</translation>
        </message>
        <message>
            <source>The file {file} lacks the key “{key}”. No paper was written. Add it, for example: {example}</source>
            <translation>Tệp {file} thiếu mục “{key}”. Chưa tạo giấy tờ nào. Hãy thêm vào, ví dụ: {example}</translation>
        </message>
        <message>
            <source>The journal is damaged at line {line}: the database was changed outside this program. Nothing was printed. Restore the last good backup.</source>
            <translation>Nhật ký bị hỏng ở dòng {line}: cơ sở dữ liệu đã bị sửa từ bên ngoài chương trình. Chưa in gì. Hãy khôi phục bản sao lưu tốt gần nhất.</translation>
        </message>
        <message>
            <source>The layout “{layout}” has no field “{field}”, for which there is a text ({label}). No page was written. Choose another layout or add the field.</source>
            <translation>Mẫu giấy khen “{layout}” không có ô “{field}” để điền chữ ({label}). Chưa tạo trang nào. Hãy chọn mẫu khác hoặc thêm ô này vào mẫu.</translation>
        </message>
        <message>
            <source>The letter “{character}” in “{text}” ({label}) is not in the font {font}. No page was written. Correct the text or choose another font.</source>
            <translation>Phông chữ {font} không có chữ “{character}” trong “{text}” ({label}). Chưa tạo trang nào. Hãy sửa nội dung hoặc chọn phông chữ khác.</translation>
        </message>
        <message>
            <source>The list of this training has changed meanwhile. Nothing was changed. Reload it and try again.</source>
            <translation>Danh sách của buổi tập huấn này vừa có thay đổi. Dữ liệu không thay đổi thêm. Hãy nạp lại danh sách rồi thử lại.</translation>
        </message>
        <message>
            <source>The marks of {contest} are not closed yet. Nothing was settled. Close the marks first.</source>
            <translation>Cuộc thi “{contest}” chưa khóa điểm. Chưa chốt kết quả. Hãy khóa điểm trước.</translation>
        </message>
        <message>
            <source>The marks of {contest} no longer give the result {fingerprint} that was settled. Nothing was printed. Restore the last good backup or call an administrator.</source>
            <translation>Điểm hiện có của cuộc thi “{contest}” không còn khớp với kết quả {fingerprint} đã chốt. Chưa in gì. Hãy khôi phục bản sao lưu tốt gần nhất hoặc báo quản trị viên.</translation>
        </message>
        <message>
            <source>The name or the password is wrong. Nothing was opened. Try again.</source>
            <translation>Tên đăng nhập hoặc mật khẩu không đúng. Dữ liệu chưa được mở. Hãy thử lại.</translation>
        </message>
        <message>
            <source>The password needs at least {least} characters. Nothing was changed. Choose a longer one.</source>
            <translation>Mật khẩu phải có ít nhất {least} ký tự. Mật khẩu chưa thay đổi. Hãy chọn mật khẩu dài hơn.</translation>
        </message>
        <message>
            <source>The printer {printer} did not take the pages. Nothing was changed. Look whether it is switched on and has paper, or choose another printer.</source>
            <translation>Máy in {printer} không nhận lệnh in. Dữ liệu không thay đổi. Hãy kiểm tra máy in đã bật và còn giấy chưa, hoặc chọn máy in khác.</translation>
        </message>
        <message>
            <source>The result of {contest} is not settled yet. Nothing was printed. Close the marks and settle the result first.</source>
            <translation>Kết quả cuộc thi “{contest}” chưa được chốt. Chưa in gì. Hãy khóa điểm và chốt kết quả trước.</translation>
        </message>
        <message>
            <source>The result of {contest} is settled already. Nothing was changed.</source>
            <translation>Kết quả cuộc thi “{contest}” đã được chốt. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>The row names {authors} authors but “{column}” has {lines} lines. The row was not imported. Write one line for each author, in the same order, and import again.</source>
            <translation>cột “{column}” có {lines} dòng nhưng bài có {authors} tác giả. Dòng này chưa được nhập. Hãy ghi mỗi tác giả một dòng, theo cùng thứ tự, rồi nhập lại.</translation>
        </message>
        <message>
            <source>The school has no other name “{alias}”. Nothing was changed.</source>
            <translation>Trường không có tên gọi khác là “{alias}”. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>The school number {school} does not take part in this season. Nothing was changed. Reload the list.</source>
            <translation>Trường số {school} không tham gia mùa thi này. Dữ liệu không thay đổi. Hãy nạp lại danh sách.</translation>
        </message>
        <message>
            <source>The season would end before it begins. No season was made. Correct the two dates.</source>
            <translation>Ngày kết thúc mùa thi sớm hơn ngày bắt đầu. Chưa tạo mùa thi nào. Hãy sửa lại hai ngày này.</translation>
        </message>
        <message>
            <source>The season “{season}” has a checklist already; it was left as it is. Change its criteria instead.</source>
            <translation>Mùa thi “{season}” đã có bộ tiêu chí; bộ này được giữ nguyên. Nếu cần, hãy sửa từng tiêu chí trong bộ.</translation>
        </message>
        <message>
            <source>The season “{season}” has no checklist yet. Nothing was changed. Make one from a template first.</source>
            <translation>Mùa thi “{season}” chưa có bộ tiêu chí. Dữ liệu không thay đổi. Hãy lập bộ tiêu chí từ một mẫu trước.</translation>
        </message>
        <message>
            <source>The season “{season}” is closed and can only be read. Nothing was changed. Choose another season.</source>
            <translation>Mùa thi “{season}” đã đóng, chỉ xem được. Dữ liệu không thay đổi. Hãy chọn mùa thi khác.</translation>
        </message>
        <message>
            <source>The steps of {code} cannot be changed evenly to {points} points. Nothing was changed. Choose points above zero that divide evenly.</source>
            <translation>Không quy đổi đều được các mức điểm của {code} thành {points} điểm. Dữ liệu không thay đổi. Hãy chọn số điểm lớn hơn 0 và chia đều được.</translation>
        </message>
        <message>
            <source>The text in cell {cell} of sheet “{sheet}” has {length} characters; Excel holds {limit}. No file was written. Shorten the text and try again.</source>
            <translation>Nội dung ô {cell} của trang tính “{sheet}” dài {length} ký tự; Excel chỉ chứa được {limit}. Chưa tạo tệp nào. Hãy rút ngắn nội dung rồi thử lại.</translation>
        </message>
        <message>
            <source>The text in cell {cell} of sheet “{sheet}” holds characters that cannot be seen or written. No file was written. Type the text again and try again.</source>
            <translation>Nội dung ô {cell} của trang tính “{sheet}” có ký tự ẩn không ghi được. Chưa tạo tệp nào. Hãy gõ lại nội dung rồi thử lại.</translation>
        </message>
        <message>
            <source>The two are not the same. Nothing was changed. Type both again.</source>
            <translation>Hai lần nhập không giống nhau. Mật khẩu chưa thay đổi. Hãy nhập lại cả hai ô.</translation>
        </message>
        <message>
            <source>There are no ready-made offices “{preset}”. Nothing was changed. There are: {known}.</source>
            <translation>Không có bộ đơn vị lập sẵn “{preset}”. Dữ liệu không thay đổi. Các bộ hiện có: {known}.</translation>
        </message>
        <message>
            <source>There is a season “{name}” already. No season was made. Choose another name.</source>
            <translation>Đã có mùa thi “{name}”. Chưa tạo mùa thi nào. Hãy chọn tên khác.</translation>
        </message>
        <message>
            <source>There is a store in {folder} already; it was left as it is. Choose another folder.</source>
            <translation>Trong {folder} đã có kho dữ liệu; kho này được giữ nguyên. Hãy chọn thư mục khác.</translation>
        </message>
        <message>
            <source>There is an account “{login}” already. Nothing was changed. Choose another name.</source>
            <translation>Đã có tài khoản “{login}”. Dữ liệu không thay đổi. Hãy chọn tên khác.</translation>
        </message>
        <message>
            <source>There is an office “{name}” at that time already. Nothing was changed. End it first, or change that one.</source>
            <translation>Trong thời gian đó đã có đơn vị “{name}”. Dữ liệu không thay đổi. Hãy kết thúc đơn vị cũ trước, hoặc sửa đơn vị đó.</translation>
        </message>
        <message>
            <source>There is no account “{login}”. Nothing was changed. Look at the list of accounts.</source>
            <translation>Không có tài khoản “{login}”. Dữ liệu không thay đổi. Hãy xem lại danh sách tài khoản.</translation>
        </message>
        <message>
            <source>There is no certificate to write. Nothing was written. Choose at least one award.</source>
            <translation>Không có giấy khen nào để tạo. Chưa tạo trang nào. Hãy chọn ít nhất một giải.</translation>
        </message>
        <message>
            <source>There is no contest “{code}” in this season. Nothing was changed. The season has: {known}.</source>
            <translation>Mùa thi này không có cuộc thi “{code}”. Dữ liệu không thay đổi. Các cuộc thi hiện có: {known}.</translation>
        </message>
        <message>
            <source>There is no criterion “{code}” in this checklist. Nothing was changed.</source>
            <translation>Bộ tiêu chí này không có tiêu chí “{code}”. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>There is no font “{font}” for papers. Nothing was written. Choose one of: {known}.</source>
            <translation>Không có phông chữ “{font}” để in giấy tờ. Chưa tạo trang nào. Hãy chọn một trong các phông: {known}.</translation>
        </message>
        <message>
            <source>There is no office number {unit}. Nothing was changed. Look at the list of offices.</source>
            <translation>Không có đơn vị số {unit}. Dữ liệu không thay đổi. Hãy xem lại danh sách đơn vị.</translation>
        </message>
        <message>
            <source>There is no season “{season}”. Nothing was changed. There are: {known}.</source>
            <translation>Không có mùa thi “{season}”. Dữ liệu không thay đổi. Các mùa thi hiện có: {known}.</translation>
        </message>
        <message>
            <source>There is no store in {folder}. Nothing was changed. Make one with “greenschool --home {folder} init”.</source>
            <translation>Trong {folder} chưa có kho dữ liệu. Dữ liệu không thay đổi. Hãy tạo kho bằng lệnh “greenschool --home {folder} init”.</translation>
        </message>
        <message>
            <source>There is no training number {number} in this season. Nothing was changed. The season has: {known}.</source>
            <translation>Mùa thi này không có buổi tập huấn số {number}. Dữ liệu không thay đổi. Các buổi hiện có: {known}.</translation>
        </message>
        <message>
            <source>There is no workbook in {folder}. Nothing was imported. Choose another folder.</source>
            <translation>Trong {folder} không có tệp Excel nào. Chưa nhập gì. Hãy chọn thư mục khác.</translation>
        </message>
        <message>
            <source>There is no “{name}” on {day}. Nothing was changed. Choose one of the offices of that day: {known}.</source>
            <translation>Ngày {day} không có đơn vị “{name}”. Dữ liệu không thay đổi. Hãy chọn một đơn vị có hiệu lực vào ngày đó: {known}.</translation>
        </message>
        <message>
            <source>These contests have entries and no final result: {contests}. Nothing was changed. Settle them first, or give the reason why the season is closed without.</source>
            <translation>Các cuộc thi sau đã có bài dự thi nhưng chưa chốt kết quả: {contests}. Dữ liệu không thay đổi. Hãy chốt kết quả trước, hoặc ghi lý do đóng mùa thi khi chưa chốt.</translation>
        </message>
        <message>
            <source>This file is not in the store any more. Nothing was changed. Restore it from a backup, or add it again.</source>
            <translation>Tệp này không còn trong kho dữ liệu. Dữ liệu không thay đổi. Hãy khôi phục từ bản sao lưu hoặc thêm lại tệp.</translation>
        </message>
        <message>
            <source>Too many wrong passwords for “{login}”. Wait until {until}, or ask an administrator.</source>
            <translation>Tài khoản “{login}” đã nhập sai mật khẩu quá nhiều lần. Hãy chờ đến {until} hoặc nhờ quản trị viên.</translation>
        </message>
        <message>
            <source>Training {number} has a list of participants. Nothing was removed. Remove the participants first.</source>
            <translation>Buổi tập huấn số {number} đã có danh sách người tham dự. Chưa xóa gì. Hãy xóa người tham dự trước.</translation>
        </message>
        <message>
            <source>With one school instead of two, the settled result of {contest} would change. Nothing was changed. Leave the two records as they are.</source>
            <translation>Nếu gộp hai trường làm một, kết quả đã chốt của cuộc thi “{contest}” sẽ thay đổi. Dữ liệu không thay đổi. Đề nghị giữ nguyên hai trường.</translation>
        </message>
        <message>
            <source>entry {code} is not taken part with (state: {state}).</source>
            <translation>bài {code} không được đưa vào chấm (trạng thái: {state}).</translation>
        </message>
        <message>
            <source>it cannot be read ({reason}).</source>
            <translation>không đọc được tệp ({reason}).</translation>
        </message>
        <message>
            <source>no criterion applies to the level {level}.</source>
            <translation>không có tiêu chí nào áp dụng cho cấp học {level}.</translation>
        </message>
        <message>
            <source>number {number} is used already in this contest.</source>
            <translation>số thứ tự {number} đã dùng trong cuộc thi này.</translation>
        </message>
        <message>
            <source>the bands go from the highest threshold to the lowest.</source>
            <translation>các mức xếp loại phải xếp từ ngưỡng điểm cao nhất đến thấp nhất.</translation>
        </message>
        <message>
            <source>the checklist was changed after this sheet was sent out. Send the sheet out again.</source>
            <translation>bộ tiêu chí đã thay đổi sau khi phiếu này được xuất. Hãy xuất lại phiếu và gửi trường.</translation>
        </message>
        <message>
            <source>the code “{code}” is used already.</source>
            <translation>mã “{code}” đã được dùng.</translation>
        </message>
        <message>
            <source>the mark {mark} is above the maximum {maximum} of “{name}”.</source>
            <translation>điểm {mark} vượt quá điểm tối đa {maximum} của tiêu chí “{name}”.</translation>
        </message>
        <message>
            <source>the mark {mark} of “{name}” is below zero.</source>
            <translation>điểm {mark} của tiêu chí “{name}” nhỏ hơn 0.</translation>
        </message>
        <message>
            <source>the mark {mark} of “{name}” is not a multiple of {step}.</source>
            <translation>điểm {mark} của tiêu chí “{name}” không đúng bước chấm {step} điểm.</translation>
        </message>
        <message>
            <source>the marks of {contest} are closed.</source>
            <translation>cuộc thi “{contest}” đã khóa điểm.</translation>
        </message>
        <message>
            <source>the maximum of “{name}” is {maximum}, not {given}.</source>
            <translation>điểm tối đa của tiêu chí “{name}” là {maximum}, không phải {given}.</translation>
        </message>
        <message>
            <source>the name “{name}” does not go with the level “{level}”.</source>
            <translation>tên “{name}” không khớp với cấp học “{level}”.</translation>
        </message>
        <message>
            <source>the points cannot be given so. Steps rise from 0; thresholds go from the hardest to the easiest.</source>
            <translation>không cho điểm như vậy được. Các mức điểm phải tăng dần từ 0; các ngưỡng phải xếp từ khó nhất đến dễ nhất.</translation>
        </message>
        <message>
            <source>the rubric of {contest} has no criterion “{name}”.</source>
            <translation>phiếu chấm của cuộc thi “{contest}” không có tiêu chí “{name}”.</translation>
        </message>
        <message>
            <source>the text has {words} words; the limit is {limit}.</source>
            <translation>nội dung có {words} chữ; tối đa là {limit}.</translation>
        </message>
        <message>
            <source>there is a formula in this cell. Write the number itself.</source>
            <translation>ô này có công thức. Hãy ghi thẳng con số.</translation>
        </message>
        <message>
            <source>there is a judge {code} already.</source>
            <translation>đã có giám khảo {code}.</translation>
        </message>
        <message>
            <source>there is no contest “{code}” in this season; it has: {known}.</source>
            <translation>mùa thi này không có cuộc thi “{code}”; các cuộc thi hiện có: {known}.</translation>
        </message>
        <message>
            <source>there is no entry {number} in {contest}.</source>
            <translation>cuộc thi “{contest}” không có bài số {number}.</translation>
        </message>
        <message>
            <source>there is no group “{group}” in this contest; it has: {known}.</source>
            <translation>cuộc thi này không có nhóm “{group}”; các nhóm hiện có: {known}.</translation>
        </message>
        <message>
            <source>there is no judge {code} in this season.</source>
            <translation>mùa thi này không có giám khảo {code}.</translation>
        </message>
        <message>
            <source>there is no school “{name}” in this season.</source>
            <translation>mùa thi này không có trường “{name}”.</translation>
        </message>
        <message>
            <source>this cell is locked and said “{expected}” when it was sent out. Send the sheet out again.</source>
            <translation>ô này đã khóa và khi xuất phiếu ghi là “{expected}”. Hãy xuất lại phiếu và gửi trường.</translation>
        </message>
        <message>
            <source>this sheet is for another school than {school}.</source>
            <translation>phiếu này không phải của {school}.</translation>
        </message>
        <message>
            <source>this sheet is for another season; the season here is “{season}”.</source>
            <translation>phiếu này thuộc mùa thi khác; mùa thi đang làm việc là “{season}”.</translation>
        </message>
        <message>
            <source>{code} does not apply to {school}. Nothing was changed.</source>
            <translation>{code} không áp dụng cho {school}. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>{code} needs a text. Nothing was changed. Write what is asked of a school.</source>
            <translation>Tiêu chí {code} phải có nội dung. Dữ liệu không thay đổi. Hãy ghi yêu cầu đối với nhà trường.</translation>
        </message>
        <message>
            <source>{code}: name levels out of {known}, so that each level keeps a criterion. Nothing was changed.</source>
            <translation>{code}: hãy chọn cấp học trong số {known}, sao cho cấp nào cũng còn tiêu chí. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>{code}: “{typed}” is not a number. The old mark was kept. {entry}</source>
            <translation>{code}: “{typed}” không phải số. Điểm cũ được giữ nguyên. {entry}</translation>
        </message>
        <message>
            <source>{contest}: a tie stands on the line {lines}, between the entries {entries}. Nothing was settled. The council extends the prize, lowers them, or votes.</source>
            <translation>Cuộc thi “{contest}” còn đồng điểm tại vạch {lines}, giữa các bài {entries}. Chưa chốt kết quả. Đề nghị ban tổ chức quyết định: mở rộng giải, chuyển xuống mức sau, hoặc biểu quyết.</translation>
        </message>
        <message>
            <source>{contest}: no open tie on the line {line} is between exactly the entries {entries}. Nothing was recorded. Open ties: {ties}.</source>
            <translation>Cuộc thi “{contest}”: tại vạch {line} không có trường hợp đồng điểm nào gồm đúng các bài {entries}. Chưa ghi gì. Các trường hợp đồng điểm chưa phân định: {ties}.</translation>
        </message>
        <message>
            <source>{contest}: the limits per school or author do not let all the entries {entries} stand on the line {line}. Nothing was recorded. Let the council vote on their order.</source>
            <translation>Cuộc thi “{contest}”: giới hạn theo trường hoặc tác giả không cho phép tất cả các bài {entries} cùng ở vạch {line}. Chưa ghi gì. Đề nghị ban tổ chức biểu quyết thứ tự các bài này.</translation>
        </message>
        <message>
            <source>{contest}: too few marks for {codes}. The round stays open. Bring in the missing marks, or close it with a reason.</source>
            <translation>Cuộc thi “{contest}”: các bài {codes} chưa đủ phiếu chấm. Vòng thi chưa khóa điểm. Hãy nhập nốt phiếu còn thiếu, hoặc ghi lý do để khóa điểm.</translation>
        </message>
        <message>
            <source>{contest}: {codes} are neither accepted nor excluded. No code was drawn. Decide on them first.</source>
            <translation>Cuộc thi “{contest}”: các bài {codes} chưa được xác nhận hợp lệ cũng chưa bị loại. Chưa đánh phách. Hãy xử lý các bài này trước.</translation>
        </message>
        <message>
            <source>{entered} cannot be entered for {code}. {entry}</source>
            <translation>không ghi được {entered} cho {code}. {entry}</translation>
        </message>
        <message>
            <source>{file} has a heading and no rows. Nothing was imported. Look whether it is the right file.</source>
            <translation>{file} chỉ có dòng tiêu đề, không có dòng dữ liệu. Chưa nhập gì. Hãy kiểm tra xem có đúng tệp không.</translation>
        </message>
        <message>
            <source>{file} is not a database of this program, or it is damaged. It was left as it is. Restore a backup from the folder “backups” beside it.</source>
            <translation>{file} không phải cơ sở dữ liệu của chương trình này hoặc đã bị hỏng. Tệp được giữ nguyên. Hãy khôi phục một bản sao lưu từ thư mục “backups” bên cạnh.</translation>
        </message>
        <message>
            <source>{file} is not a usable checklist, at “{place}”: {fault} No checklist was made. Correct the file and try again.</source>
            <translation>Không dùng được tệp bộ tiêu chí {file}, ở mục “{place}”: {fault} Chưa lập bộ tiêu chí nào. Hãy sửa tệp rồi thử lại.</translation>
        </message>
        <message>
            <source>{file} is not a usable season template ({cause}). No season was made. Correct the file and try again.</source>
            <translation>Không dùng được tệp khai báo mùa thi {file} ({cause}). Chưa tạo mùa thi nào. Hãy sửa tệp rồi thử lại.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of this program. It was left as it is. Install the newer version.</source>
            <translation>{file} do phiên bản mới hơn của chương trình tạo ra. Tệp được giữ nguyên. Hãy cài phiên bản mới hơn.</translation>
        </message>
        <message>
            <source>{file}: a report card is written as .pdf only. Nothing was written. Choose a name that ends so.</source>
            <translation>{file}: phiếu kết quả chỉ tạo được dạng .pdf. Chưa tạo tệp nào. Hãy đặt tên tệp với đuôi .pdf.</translation>
        </message>
        <message>
            <source>{file}: only .pdf and .xlsx can be written. Nothing was written. Choose one of the two endings.</source>
            <translation>{file}: chỉ tạo được tệp .pdf và .xlsx. Chưa tạo tệp nào. Hãy đặt tên tệp với một trong hai đuôi này.</translation>
        </message>
        <message>
            <source>{file}: only the sheet “{sheet}” was read; the sheets {others} hold such a list too.</source>
            <translation>{file}: chỉ đọc trang tính “{sheet}”; các trang tính {others} cũng có danh sách cùng loại.</translation>
        </message>
        <message>
            <source>{file}: the columns {columns} are not known; they were left out.</source>
            <translation>{file}: các cột {columns} không thuộc biểu mẫu; đã bỏ qua.</translation>
        </message>
        <message>
            <source>{file}: the columns {columns} hold private data that is not stored; they were left out.</source>
            <translation>{file}: các cột {columns} chứa dữ liệu cá nhân mà chương trình không lưu; đã bỏ qua.</translation>
        </message>
        <message>
            <source>{file}: the rows {rows} name nobody and were left out as the foot of the list. Look whether they belong to it.</source>
            <translation>{file}: các dòng {rows} không ghi tên, được coi là phần cuối danh sách và đã bỏ qua. Hãy kiểm tra xem các dòng này có thuộc danh sách không.</translation>
        </message>
        <message>
            <source>{first} and {second} are of different levels and stay two schools. Nothing was changed. If one level is wrong, correct it first.</source>
            <translation>{first} và {second} khác cấp học nên vẫn là hai trường. Dữ liệu không thay đổi. Nếu có cấp học ghi sai, hãy sửa trước.</translation>
        </message>
        <message>
            <source>{judge} has marked “{name}” of entry {number} already.</source>
            <translation>{judge} đã có điểm tiêu chí “{name}” của bài số {number}.</translation>
        </message>
        <message>
            <source>{judge} has no mark for “{missing}” of entry {number} in {contest}.</source>
            <translation>{judge} chưa có điểm tiêu chí “{missing}” của bài số {number}, cuộc thi {contest}.</translation>
        </message>
        <message>
            <source>{judge} works at {school} and marked its entry {codes}; the council should know.</source>
            <translation>{judge} công tác tại {school} và đã chấm bài {codes} của trường này; cần báo ban tổ chức biết.</translation>
        </message>
        <message>
            <source>{name} ({role}) may not do this. Nothing was changed. Ask an administrator or sign in as somebody else.</source>
            <translation>{name} ({role}) không có quyền làm việc này. Dữ liệu không thay đổi. Hãy nhờ quản trị viên hoặc đăng nhập bằng tài khoản khác.</translation>
        </message>
        <message>
            <source>{schools} schools have marks by this checklist already. Nothing was changed. If you confirm, the change holds for all of them, and sheets that then lack a mark are opened again.</source>
            <translation>Đã có {schools} trường được chấm theo bộ tiêu chí này. Dữ liệu chưa thay đổi. Nếu bạn xác nhận, thay đổi áp dụng cho tất cả các trường; phiếu nào vì thế mà thiếu điểm sẽ được mở lại.</translation>
        </message>
        <message>
            <source>{school} has entries, judges, marks on the checklist or people at trainings in this season. Nothing was removed. Remove these first, or merge the school with another record of it.</source>
            <translation>Trong mùa thi này, {school} đã có bài dự thi, giám khảo, điểm theo bộ tiêu chí hoặc người dự tập huấn. Chưa xóa gì. Hãy xóa các dữ liệu đó trước, hoặc gộp với trường bị ghi trùng.</translation>
        </message>
        <message>
            <source>{school} has marks on a checklist, which count by its level. Nothing was changed. Take these marks away first, or register a second school of the other level.</source>
            <translation>{school} đã có điểm theo bộ tiêu chí, được tính theo cấp học của trường. Dữ liệu không thay đổi. Hãy xóa các điểm này trước, hoặc ghi thêm một trường khác ở cấp học kia.</translation>
        </message>
        <message>
            <source>{school} has no {side} for {codes}. Nothing was changed. Enter these marks first; a zero is a mark.</source>
            <translation>{school} còn thiếu điểm {side} ở {codes}. Dữ liệu không thay đổi. Hãy nhập các điểm này trước; điểm 0 cũng phải ghi.</translation>
        </message>
        <message>
            <source>{school} is agreed: its evidence can no longer be changed. Nothing was changed. Reopen the sheet first.</source>
            <translation>Phiếu của {school} đã chốt nên không sửa được minh chứng. Dữ liệu không thay đổi. Hãy mở lại phiếu trước.</translation>
        </message>
        <message>
            <source>{school} is agreed: its reasons can no longer be changed. Nothing was changed. Reopen the sheet first.</source>
            <translation>Phiếu của {school} đã chốt nên không sửa được lý do chênh lệch. Dữ liệu không thay đổi. Hãy mở lại phiếu trước.</translation>
        </message>
        <message>
            <source>{school} is in “{other}” already.</source>
            <translation>phiếu của {school} đã có trong “{other}”.</translation>
        </message>
        <message>
            <source>{school} is “{state}” already. Reopen its sheet with a reason before it is brought in anew.</source>
            <translation>phiếu của {school} ở trạng thái “{state}”. Hãy mở lại phiếu, có ghi lý do, rồi nhập phiếu mới.</translation>
        </message>
        <message>
            <source>{school} is “{state}”: its {side}s can no longer be changed. Nothing was changed. Reopen the sheet with a reason first.</source>
            <translation>Phiếu của {school} ở trạng thái “{state}” nên không sửa được điểm {side}. Dữ liệu không thay đổi. Hãy mở lại phiếu, có ghi lý do.</translation>
        </message>
        <message>
            <source>{school} may not enter this contest: it is open to {levels} only.</source>
            <translation>{school} không thuộc đối tượng dự thi: cuộc thi này chỉ dành cho cấp {levels}.</translation>
        </message>
        <message>
            <source>{school}, {code}: {entered} cannot be entered. Nothing was changed. {entry}</source>
            <translation>{school}, {code}: không ghi được {entered}. Dữ liệu không thay đổi. {entry}</translation>
        </message>
        <message>
            <source>{school}: the marks differ at {codes}. Nothing was changed. Write there why they differ.</source>
            <translation>{school}: điểm chênh lệch ở {codes}. Dữ liệu không thay đổi. Hãy ghi lý do chênh lệch ở các tiêu chí đó.</translation>
        </message>
        <message>
            <source>{what} cannot go from “{state}” to “{target}”. Nothing was changed. Reload the page and look at its state.</source>
            <translation>{what}: không chuyển được từ “{state}” sang “{target}”. Dữ liệu không thay đổi. Hãy nạp lại trang và xem trạng thái hiện tại.</translation>
        </message>
        <message>
            <source>{what}: give a reason for “{target}”. Nothing was changed.</source>
            <translation>{what}: cần ghi lý do khi chuyển sang “{target}”. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>“{alias}” already stands for {school}. Nothing was changed. Choose a name that fits one school only.</source>
            <translation>“{alias}” đã là tên gọi của {school}. Dữ liệu không thay đổi. Hãy chọn tên chỉ thuộc về một trường.</translation>
        </message>
        <message>
            <source>“{code}” is not a bonus pillar of this checklist; only those can be left out. Nothing was changed.</source>
            <translation>“{code}” không phải trụ cột điểm thưởng của bộ tiêu chí này; chỉ trụ cột điểm thưởng mới có thể không tính. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>“{column}” is empty. The row was not imported. Fill in the cell and import again.</source>
            <translation>cột “{column}” bỏ trống. Dòng này chưa được nhập. Hãy điền vào ô rồi nhập lại.</translation>
        </message>
        <message>
            <source>“{key}” cannot be {value}; it looks like {example}.</source>
            <translation>mục “{key}” không thể là {value}; hãy ghi theo mẫu: {example}.</translation>
        </message>
        <message>
            <source>“{key}” has no meaning there.</source>
            <translation>mục “{key}” không dùng được ở đó.</translation>
        </message>
        <message>
            <source>“{key}” is missing; it looks like {example}.</source>
            <translation>thiếu mục “{key}”; hãy ghi theo mẫu: {example}.</translation>
        </message>
        <message>
            <source>“{level}” is not a level; write Mầm non, Tiểu học, THCS or Liên cấp.</source>
            <translation>“{level}” không phải cấp học; hãy ghi Mầm non, Tiểu học, THCS hoặc Liên cấp.</translation>
        </message>
        <message>
            <source>“{name}” cannot be cut into columns near line {line}: its quotation marks do not pair up. Nothing was imported. Open it in Excel, save it as “Excel Workbook (.xlsx)”, and import that file.</source>
            <translation>“{name}” không tách được cột ở gần dòng {line}: dấu ngoặc kép không đủ cặp. Chưa nhập gì. Hãy mở bằng Excel, lưu thành kiểu “Excel Workbook (.xlsx)” rồi nhập tệp đó.</translation>
        </message>
        <message>
            <source>“{name}” cannot stand above itself or follow upon itself. Nothing was changed. Choose another office.</source>
            <translation>“{name}” không thể là cấp trên hoặc đơn vị kế tiếp của chính mình. Dữ liệu không thay đổi. Hãy chọn đơn vị khác.</translation>
        </message>
        <message>
            <source>“{name}” comes twice.</source>
            <translation>“{name}” bị ghi hai lần.</translation>
        </message>
        <message>
            <source>“{name}” could not be opened. Nothing was changed. Check that the file is still there and that you may read it, then try again.</source>
            <translation>Không mở được “{name}”. Dữ liệu không thay đổi. Hãy kiểm tra xem tệp còn ở đó và bạn có quyền đọc không, rồi thử lại.</translation>
        </message>
        <message>
            <source>“{name}” could not be opened. Nothing was imported. Check that the file is still there and that you may read it, then try again.</source>
            <translation>Không mở được “{name}”. Chưa nhập gì. Hãy kiểm tra xem tệp còn ở đó và bạn có quyền đọc không, rồi thử lại.</translation>
        </message>
        <message>
            <source>“{name}” could not be written. The old file was kept. If it is open in another program, close it there, or choose another name or folder, and try again.</source>
            <translation>Không ghi được “{name}”. Tệp cũ được giữ nguyên. Nếu tệp đang mở trong chương trình khác, hãy đóng lại, hoặc chọn tên hay thư mục khác rồi thử lại.</translation>
        </message>
        <message>
            <source>“{name}” could not be written: the folder is missing or the disk is full. What was there before was kept. Make room or choose another folder, and try again.</source>
            <translation>Không ghi được “{name}”: không có thư mục hoặc ổ đĩa đã đầy. Dữ liệu cũ được giữ nguyên. Hãy giải phóng dung lượng hoặc chọn thư mục khác rồi thử lại.</translation>
        </message>
        <message>
            <source>“{name}” does not say which school it is. Nothing was changed. Write its name too.</source>
            <translation>“{name}” chưa cho biết là trường nào. Dữ liệu không thay đổi. Hãy ghi cả tên riêng của trường.</translation>
        </message>
        <message>
            <source>“{name}” has no row with the column titles {columns}. Nothing was imported. Check that it is the right file, or copy its rows into the template and import that.</source>
            <translation>“{name}” không có dòng tiêu đề với các cột {columns}. Chưa nhập gì. Hãy kiểm tra xem có đúng tệp không, hoặc chép các dòng vào biểu mẫu rồi nhập biểu mẫu đó.</translation>
        </message>
        <message>
            <source>“{name}” has no signatory number {number}. Nothing was changed. Add one, or choose another.</source>
            <translation>“{name}” không có người ký thứ {number}. Dữ liệu không thay đổi. Hãy thêm người ký hoặc chọn người khác.</translation>
        </message>
        <message>
            <source>“{name}” has two columns for “{column}”: {cells}. Nothing was imported. Rename or delete the one that does not belong to the list and import again.</source>
            <translation>“{name}” có hai cột cùng là “{column}”: {cells}. Chưa nhập gì. Hãy đổi tên hoặc xóa cột không thuộc danh sách rồi nhập lại.</translation>
        </message>
        <message>
            <source>“{name}” is damaged or incomplete. Nothing was imported. Ask for the file again, or open it in Excel, save it under a new name and import that one.</source>
            <translation>“{name}” bị hỏng hoặc không đầy đủ. Chưa nhập gì. Hãy xin lại tệp, hoặc mở bằng Excel, lưu với tên mới rồi nhập tệp đó.</translation>
        </message>
        <message>
            <source>“{name}” is empty. Nothing was imported. Ask for the file again, or copy it again.</source>
            <translation>“{name}” là tệp rỗng. Chưa nhập gì. Hãy xin lại tệp hoặc sao chép lại.</translation>
        </message>
        <message>
            <source>“{name}” is in the old Excel format (.xls). Nothing was imported. Open it in Excel, save it as “Excel Workbook (.xlsx)”, and import that file.</source>
            <translation>“{name}” là tệp Excel kiểu cũ (.xls). Chưa nhập gì. Hãy mở bằng Excel, lưu thành kiểu “Excel Workbook (.xlsx)” rồi nhập tệp đó.</translation>
        </message>
        <message>
            <source>“{name}” is larger than {megabytes} MB. Nothing was changed. Take the photo smaller, or split the document, and try again.</source>
            <translation>“{name}” lớn hơn {megabytes} MB. Dữ liệu không thay đổi. Hãy giảm kích thước ảnh hoặc chia nhỏ tài liệu rồi thử lại.</translation>
        </message>
        <message>
            <source>“{name}” is larger than {megabytes} MB. Nothing was imported. Remove pictures and sheets that are not needed, or split the list, and try again.</source>
            <translation>“{name}” lớn hơn {megabytes} MB. Chưa nhập gì. Hãy bỏ bớt hình ảnh và trang tính không cần thiết, hoặc chia nhỏ danh sách, rồi thử lại.</translation>
        </message>
        <message>
            <source>“{name}” is not a checklist sheet of this program. Nothing was imported. Ask the school to fill in the sheet that was sent to it, without adding other sheets.</source>
            <translation>“{name}” không phải phiếu đánh giá do chương trình này tạo ra. Chưa nhập gì. Hãy đề nghị trường điền vào đúng phiếu đã gửi, không thêm trang tính khác.</translation>
        </message>
        <message>
            <source>“{name}” is not an Excel workbook. Nothing was imported. Open it in Excel, save it as “Excel Workbook (.xlsx)”, and import that file.</source>
            <translation>“{name}” không phải tệp Excel. Chưa nhập gì. Hãy mở bằng Excel, lưu thành kiểu “Excel Workbook (.xlsx)” rồi nhập tệp đó.</translation>
        </message>
        <message>
            <source>“{name}” is not one of {kinds}. Nothing was changed. Save it in one of these formats and try again.</source>
            <translation>“{name}” không thuộc các dạng tệp {kinds}. Dữ liệu không thay đổi. Hãy lưu tệp thành một trong các dạng này rồi thử lại.</translation>
        </message>
        <message>
            <source>“{name}” is not written in UTF-8, so its Vietnamese letters could be wrong. Nothing was imported. Open it in Excel, save it as “CSV UTF-8” or “Excel Workbook (.xlsx)”, and import that file.</source>
            <translation>“{name}” không dùng bảng mã UTF-8 nên chữ tiếng Việt có thể bị sai. Chưa nhập gì. Hãy mở bằng Excel, lưu thành kiểu “CSV UTF-8” hoặc “Excel Workbook (.xlsx)” rồi nhập tệp đó.</translation>
        </message>
        <message>
            <source>“{name}” is protected with a password. Nothing was imported. Open it in Excel, remove the password, save it, and import it again.</source>
            <translation>“{name}” được bảo vệ bằng mật khẩu. Chưa nhập gì. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập lại.</translation>
        </message>
        <message>
            <source>“{name}” is there already.</source>
            <translation>trường “{name}” đã có trong danh sách.</translation>
        </message>
        <message>
            <source>“{name}” is there already. Nothing was added.</source>
            <translation>Đã có tệp “{name}” ở đây. Chưa thêm gì.</translation>
        </message>
        <message>
            <source>“{name}” lacks the columns {columns} in row {row}. Nothing was imported. Add them, or copy the rows into the template, and import again.</source>
            <translation>“{name}” thiếu các cột {columns} ở dòng tiêu đề {row}. Chưa nhập gì. Hãy thêm các cột này, hoặc chép các dòng vào biểu mẫu, rồi nhập lại.</translation>
        </message>
        <message>
            <source>“{name}” may be {candidates}: write the level too.</source>
            <translation>“{name}” có thể là {candidates}: hãy ghi rõ cả cấp học.</translation>
        </message>
        <message>
            <source>“{name}” of {school} is on the list already.</source>
            <translation>“{name}” của {school} đã có trong danh sách.</translation>
        </message>
        <message>
            <source>“{name}” reaches too far: at most {rows} rows, {columns} columns and {cells} cells can be read. Nothing was imported. Copy the list into a new workbook, or split it, and import that one.</source>
            <translation>“{name}” quá rộng: chỉ đọc được tối đa {rows} dòng, {columns} cột và {cells} ô. Chưa nhập gì. Hãy chép danh sách sang tệp Excel mới, hoặc chia nhỏ, rồi nhập tệp đó.</translation>
        </message>
        <message>
            <source>“{name}” was refused because it holds a part that Excel does not write ({part}). Nothing was imported. Ask who sent it, or open it in Excel, save it under a new name and import that one.</source>
            <translation>“{name}” bị từ chối vì chứa thành phần không do Excel tạo ra ({part}). Chưa nhập gì. Hãy hỏi lại người gửi, hoặc mở bằng Excel, lưu với tên mới rồi nhập tệp đó.</translation>
        </message>
        <message>
            <source>“{name}” was refused because it is made of more than {limit} parts. Nothing was imported. Copy the list into a new workbook and import that one.</source>
            <translation>“{name}” bị từ chối vì gồm quá {limit} thành phần. Chưa nhập gì. Hãy chép danh sách sang tệp Excel mới rồi nhập tệp đó.</translation>
        </message>
        <message>
            <source>“{name}” was refused because it would unpack to an unreasonable size (over {megabytes} MB, or mostly filler). Nothing was imported. Copy the list into a new workbook and import that one.</source>
            <translation>“{name}” bị từ chối vì khi mở ra sẽ lớn bất thường (trên {megabytes} MB, hoặc phần lớn là dữ liệu đệm). Chưa nhập gì. Hãy chép danh sách sang tệp Excel mới rồi nhập tệp đó.</translation>
        </message>
        <message>
            <source>“{name}” would end on {end}, before it begins. Nothing was changed. Correct the two dates.</source>
            <translation>Ngày kết thúc {end} của “{name}” sớm hơn ngày bắt đầu. Dữ liệu không thay đổi. Hãy sửa lại hai ngày này.</translation>
        </message>
        <message>
            <source>“{text}” ({label}) does not fit into the field “{field}” of the certificate, even at {size} points on {lines} lines. No page was written. Shorten the text or give the field more room.</source>
            <translation>“{text}” ({label}) không vừa ô “{field}” trên giấy khen, kể cả ở cỡ chữ {size} và {lines} dòng. Chưa tạo trang nào. Hãy rút ngắn nội dung hoặc nới rộng ô.</translation>
        </message>
        <message>
            <source>“{typed}” is not a number. The old points were kept. Write one such as 2,5.</source>
            <translation>“{typed}” không phải số. Điểm cũ được giữ nguyên. Hãy ghi số, ví dụ 2,5.</translation>
        </message>
        <message>
            <source>“{value}” is not a date. The row was not imported. Write it as day/month/year, like 05/09/2022, and import again.</source>
            <translation>“{value}” không phải ngày hợp lệ. Dòng này chưa được nhập. Hãy ghi theo dạng ngày/tháng/năm, ví dụ 05/09/2022, rồi nhập lại.</translation>
        </message>
        <message>
            <source>“{value}” is not a number. The row was not imported. Write it like 8,5 or 8.5 and import again.</source>
            <translation>“{value}” không phải số. Dòng này chưa được nhập. Hãy ghi như 8,5 hoặc 8.5 rồi nhập lại.</translation>
        </message>
        <message>
            <source>“{value}” is not a whole number. The row was not imported. Write it in digits only and import again.</source>
            <translation>“{value}” không phải số nguyên. Dòng này chưa được nhập. Hãy chỉ ghi bằng chữ số rồi nhập lại.</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>All files</source>
            <translation>Tất cả các tệp</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Chọn thư mục</translation>
        </message>
        <message>
            <source>Choose a list</source>
            <translation>Chọn danh sách</translation>
        </message>
        <message>
            <source>Choose evidence</source>
            <translation>Chọn minh chứng</translation>
        </message>
        <message>
            <source>Choose filled sheets</source>
            <translation>Chọn các phiếu đã điền</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Tệp Excel</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Danh sách</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Tệp PDF</translation>
        </message>
        <message>
            <source>Photos and PDF</source>
            <translation>Ảnh và tệp PDF</translation>
        </message>
        <message>
            <source>Save file</source>
            <translation>Lưu tệp</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Checklist</source>
            <translation>Đánh giá theo bộ tiêu chí</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Prizes</source>
            <translation>Giải thưởng</translation>
        </message>
        <message>
            <source>Trainings</source>
            <translation>Tập huấn</translation>
        </message>
        <message>
            <source>below all bands</source>
            <translation>chưa đạt</translation>
        </message>
        <message>
            <source>{what}: {total} points</source>
            <translation>{what}: {total} điểm</translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <source>Cell</source>
            <translation>Ô</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Cột</translation>
        </message>
        <message>
            <source>Entries imported from {file}: {n}. A backup was made first.</source>
            <translation>Đã nhập {n} bài dự thi từ {file}. Dữ liệu đã được sao lưu trước khi nhập.</translation>
        </message>
        <message>
            <source>Judges imported from {file}: {n}. A backup was made first.</source>
            <translation>Đã nhập {n} giám khảo từ {file}. Dữ liệu đã được sao lưu trước khi nhập.</translation>
        </message>
        <message>
            <source>Marks imported from {file}: {n}. A backup was made first.</source>
            <translation>Đã nhập {n} điểm thành phần từ {file}. Dữ liệu đã được sao lưu trước khi nhập.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Schools imported from {file}: {n}. A backup was made first.</source>
            <translation>Đã nhập {n} trường từ {file}. Dữ liệu đã được sao lưu trước khi nhập.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Nội dung ô</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Lỗi</translation>
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Tác giả</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>Người đạt giải</translation>
        </message>
        <message>
            <source>Choose a row to see all of it.</source>
            <translation>Chọn một dòng để xem đầy đủ.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Lớp</translation>
        </message>
        <message>
            <source>Close the marks</source>
            <translation>Khóa điểm</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Tiêu chí</translation>
        </message>
        <message>
            <source>Each contest has a list of entries: number, school, authors, title. Import the schools first, then one list for each contest.</source>
            <translation>Mỗi cuộc thi có một danh sách bài dự thi: số thứ tự, trường, tác giả, tên bài. Hãy nhập danh sách trường trước, rồi nhập bài của từng cuộc thi.</translation>
        </message>
        <message>
            <source>Each school of the season gets a sheet of criteria. Bring in the schools first.</source>
            <translation>Mỗi trường của mùa thi có một phiếu đánh giá theo bộ tiêu chí. Hãy nhập danh sách trường trước.</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Thư điện tử</translation>
        </message>
        <message>
            <source>Empty list</source>
            <translation>Biểu mẫu</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Entries to {contest}</source>
            <translation>Số bài dự thi cuộc thi “{contest}”</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Export Excel</source>
            <translation>Xuất Excel</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>Import entries</source>
            <translation>Nhập bài dự thi</translation>
        </message>
        <message>
            <source>Import from Excel</source>
            <translation>Nhập từ Excel</translation>
        </message>
        <message>
            <source>Import judges</source>
            <translation>Nhập giám khảo</translation>
        </message>
        <message>
            <source>Import marks</source>
            <translation>Nhập điểm</translation>
        </message>
        <message>
            <source>Import the list of judges with their codes and workplaces; their marks are imported here too.</source>
            <translation>Hãy nhập danh sách giám khảo kèm mã và đơn vị công tác; điểm chấm cũng được nhập tại đây.</translation>
        </message>
        <message>
            <source>Its schools were not assessed by criteria. Choose another season at the top.</source>
            <translation>Các trường không được đánh giá theo bộ tiêu chí ở mùa này. Hãy chọn mùa thi khác ở phía trên.</translation>
        </message>
        <message>
            <source>Judges</source>
            <translation>Giám khảo</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Cấp học</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Dòng sau</translation>
        </message>
        <message>
            <source>No entries yet</source>
            <translation>Chưa có bài dự thi</translation>
        </message>
        <message>
            <source>No judges yet</source>
            <translation>Chưa có giám khảo</translation>
        </message>
        <message>
            <source>No schools yet</source>
            <translation>Chưa có trường</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Official name</source>
            <translation>Tên đầy đủ</translation>
        </message>
        <message>
            <source>Official school name</source>
            <translation>Tên đầy đủ của trường</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>Mở tệp</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Tổng quan</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Dòng trước</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Hiệu trưởng</translation>
        </message>
        <message>
            <source>Print certificates</source>
            <translation>In giấy khen</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Số học sinh</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ngày nhận</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>School of the season</source>
            <translation>Trường dự thi</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Score sheets</source>
            <translation>Phiếu chấm</translation>
        </message>
        <message>
            <source>Sent nothing</source>
            <translation>Chưa nộp bài</translation>
        </message>
        <message>
            <source>Settle the result</source>
            <translation>Chốt kết quả</translation>
        </message>
        <message>
            <source>Sheets handed in</source>
            <translation>Phiếu đã nộp</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Tải biểu mẫu</translation>
        </message>
        <message>
            <source>The empty list was saved as {file}.</source>
            <translation>Đã lưu biểu mẫu: {file}.</translation>
        </message>
        <message>
            <source>The schools that take part come first: entries and judges are matched to them. Import the office's list from Excel.</source>
            <translation>Cần có danh sách trường tham gia trước: bài dự thi và giám khảo đều đối chiếu với danh sách này. Hãy nhập danh sách của đơn vị từ Excel.</translation>
        </message>
        <message>
            <source>This season has no checklist</source>
            <translation>Mùa thi này không có bộ tiêu chí</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Phường</translation>
        </message>
        <message>
            <source>Where the judge works, if that school takes part: they should not mark its entries.</source>
            <translation>Trường nơi giám khảo công tác, nếu trường có tham gia: giám khảo không nên chấm bài của trường mình.</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Đơn vị công tác</translation>
        </message>
        <message>
            <source>Written to {file}: {n} rows.</source>
            <translation>Đã ghi {n} dòng vào {file}.</translation>
        </message>
        <message>
            <source>{school}, {code}: {points} of {maximum} points
{criterion}</source>
            <translation>{school}, {code}: {points}/{maximum} điểm
{criterion}</translation>
        </message>
        <message>
            <source>{school}: {code} does not apply</source>
            <translation>{school}: {code} không áp dụng</translation>
        </message>
        <message>
            <source>{school}: {code} has no mark yet</source>
            <translation>{school}: {code} chưa có điểm</translation>
        </message>
    </context>
    <context>
        <name>progress</name>
        <message>
            <source>Checking the sheets</source>
            <translation>Đang kiểm tra các phiếu</translation>
        </message>
        <message>
            <source>Reading the rows</source>
            <translation>Đang đọc các dòng</translation>
        </message>
        <message>
            <source>Recording entries</source>
            <translation>Đang ghi bài dự thi</translation>
        </message>
        <message>
            <source>Recording judges</source>
            <translation>Đang ghi danh sách giám khảo</translation>
        </message>
        <message>
            <source>Recording marks</source>
            <translation>Đang ghi điểm</translation>
        </message>
        <message>
            <source>Recording participants</source>
            <translation>Đang ghi danh sách người tham dự</translation>
        </message>
        <message>
            <source>Recording schools</source>
            <translation>Đang ghi danh sách trường</translation>
        </message>
        <message>
            <source>Setting the texts of the certificates</source>
            <translation>Đang dàn chữ giấy khen</translation>
        </message>
        <message>
            <source>Writing the certificates</source>
            <translation>Đang tạo giấy khen</translation>
        </message>
        <message>
            <source>Writing the checklist sheets</source>
            <translation>Đang tạo phiếu đánh giá</translation>
        </message>
        <message>
            <source>Writing the rows</source>
            <translation>Đang ghi các dòng</translation>
        </message>
    </context>
    <context>
        <name>results</name>
        <message>
            <source>Tie at place {place} on the line {line}: entries {entries} with {score}, seats left: {seats}</source>
            <translation>Đồng điểm ở hạng {place}, tại vạch “{line}”: các bài {entries} cùng đạt {score} điểm, còn {seats} suất</translation>
        </message>
        <message>
            <source>an author has a prize with entry {by} already</source>
            <translation>tác giả đã có giải với bài số {by}</translation>
        </message>
        <message>
            <source>criterion “{criterion}” ({figures} points)</source>
            <translation>tiêu chí “{criterion}” ({figures} điểm)</translation>
        </message>
        <message>
            <source>criterion “{criterion}”: {total} points on {count} sheets</source>
            <translation>tiêu chí “{criterion}”: tổng {total} điểm trên {count} phiếu</translation>
        </message>
        <message>
            <source>lowest sheet: {lowest} ({judge})</source>
            <translation>phiếu thấp nhất: {lowest} điểm ({judge})</translation>
        </message>
        <message>
            <source>may have no prize: {why}</source>
            <translation>không đủ điều kiện xét giải: {why}</translation>
        </message>
        <message>
            <source>mean of the sheets</source>
            <translation>trung bình cộng các phiếu chấm</translation>
        </message>
        <message>
            <source>mean without the highest and the lowest sheet</source>
            <translation>trung bình cộng các phiếu chấm sau khi bỏ phiếu cao nhất và phiếu thấp nhất</translation>
        </message>
        <message>
            <source>median of the sheets</source>
            <translation>trung vị các phiếu chấm</translation>
        </message>
        <message>
            <source>placed above {placings} times by {judges} judges</source>
            <translation>{placings} lượt được xếp trên (trong {judges} giám khảo)</translation>
        </message>
        <message>
            <source>placings above by the judges ({figures})</source>
            <translation>số lượt được giám khảo xếp trên ({figures})</translation>
        </message>
        <message>
            <source>the chosen</source>
            <translation>Được chọn</translation>
        </message>
        <message>
            <source>the council extended {line} to {count} tied entries: {decision}</source>
            <translation>ban tổ chức mở rộng giải {line} cho {count} bài đồng điểm: {decision}</translation>
        </message>
        <message>
            <source>the council moved {count} tied entries below {line}: {decision}</source>
            <translation>ban tổ chức chuyển {count} bài đồng điểm xuống mức sau giải {line}: {decision}</translation>
        </message>
        <message>
            <source>the lowest sheet ({figures})</source>
            <translation>phiếu thấp nhất ({figures})</translation>
        </message>
        <message>
            <source>the school has its {cap} prizes already</source>
            <translation>trường đã đủ {cap} giải</translation>
        </message>
        <message>
            <source>tie on the line {line}</source>
            <translation>đồng điểm tại vạch {line}</translation>
        </message>
        <message>
            <source>voted {position} of {count} by the council: {decision}</source>
            <translation>ban tổ chức biểu quyết, xếp thứ {position}/{count}: {decision}</translation>
        </message>
        <message>
            <source>{aggregate}, rounded half up to {decimals} decimals</source>
            <translation>Cách tính: {aggregate}, làm tròn đến {decimals} chữ số thập phân (từ nửa đơn vị trở lên thì làm tròn lên)</translation>
        </message>
        <message>
            <source>{chosen} chosen, {prizes} prizes: a difference of {difference}</source>
            <translation>Được chọn {chosen} bài, trao {prizes} giải: chênh lệch {difference}</translation>
        </message>
        <message>
            <source>{marks} score sheets, at least {minimum} are needed</source>
            <translation>có {marks} phiếu chấm, cần ít nhất {minimum}</translation>
        </message>
        <message>
            <source>{tie}. It is settled.</source>
            <translation>{tie}. Đã phân định.</translation>
        </message>
        <message>
            <source>{tie}. Settled by {how}.</source>
            <translation>{tie}. Đã phân định theo: {how}.</translation>
        </message>
        <message>
            <source>{tie}. The council extends the prize, lowers them, or votes.</source>
            <translation>{tie}. Chờ ban tổ chức quyết định: mở rộng giải, chuyển xuống mức sau, hoặc biểu quyết.</translation>
        </message>
        <message>
            <source>{tie}. The scheme parts them by {how}.</source>
            <translation>{tie}. Khi chốt kết quả sẽ phân định theo: {how}.</translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>{band} (held back by {pillars})</source>
            <translation>{band} (vì trụ cột {pillars} chưa đủ điểm)</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>thiếu {count} điểm</translation>
        </message>
        <message>
            <source>{points} of {maximum}</source>
            <translation>{points}/{maximum} điểm</translation>
        </message>
        <message>
            <source>{side} {code}</source>
            <translation>điểm {side} {code}</translation>
        </message>
        <message>
            <source>{side}, {count} cells</source>
            <translation>điểm {side}, {count} ô</translation>
        </message>
    </context>
    <context>
        <name>start</name>
        <message>
            <source>greenschool cannot open its data</source>
            <translation>greenschool không mở được dữ liệu</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Lower secondary</source>
            <translation>THCS</translation>
        </message>
        <message>
            <source>Preschool</source>
            <translation>Mầm non</translation>
        </message>
        <message>
            <source>Primary</source>
            <translation>Tiểu học</translation>
        </message>
        <message>
            <source>Several levels</source>
            <translation>Liên cấp</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>vắng</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>hợp lệ</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>quản trị viên</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>đã chốt</translation>
        </message>
        <message>
            <source>agreed mark</source>
            <translation>chốt</translation>
        </message>
        <message>
            <source>assigned</source>
            <translation>đã phân công</translation>
        </message>
        <message>
            <source>below all bands</source>
            <translation>chưa đạt</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>đã khóa điểm</translation>
        </message>
        <message>
            <source>coded</source>
            <translation>đã đánh phách</translation>
        </message>
        <message>
            <source>deduction</source>
            <translation>trừ điểm</translation>
        </message>
        <message>
            <source>disqualified</source>
            <translation>bị loại</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>chấm dở</translation>
        </message>
        <message>
            <source>excused</source>
            <translation>vắng có lý do</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>chưa điểm danh</translation>
        </message>
        <message>
            <source>judge</source>
            <translation>giám khảo</translation>
        </message>
        <message>
            <source>late</source>
            <translation>nộp muộn</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>đã khóa</translation>
        </message>
        <message>
            <source>marking</source>
            <translation>đang chấm</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>theo số đo</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>chưa chấm</translation>
        </message>
        <message>
            <source>officer</source>
            <translation>chuyên viên</translation>
        </message>
        <message>
            <source>preparing</source>
            <translation>đang chuẩn bị</translation>
        </message>
        <message>
            <source>present</source>
            <translation>có mặt</translation>
        </message>
        <message>
            <source>published</source>
            <translation>đã công bố</translation>
        </message>
        <message>
            <source>received</source>
            <translation>mới nhận</translation>
        </message>
        <message>
            <source>recused</source>
            <translation>xin không chấm</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>đã trả lại</translation>
        </message>
        <message>
            <source>self mark</source>
            <translation>tự chấm</translation>
        </message>
        <message>
            <source>self-marked</source>
            <translation>đã tự chấm</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>đã chốt</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>theo mức</translation>
        </message>
        <message>
            <source>submitted</source>
            <translation>đã nộp</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>đoàn đã chấm</translation>
        </message>
        <message>
            <source>verified mark</source>
            <translation>đoàn chấm</translation>
        </message>
        <message>
            <source>viewer</source>
            <translation>người xem</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>đã rút</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>đạt/không đạt</translation>
        </message>
    </context>
    <context>
        <name>why</name>
        <message>
            <source>{judge} has not handed in a sheet; it does not count.</source>
            <translation>{judge} chưa nộp phiếu; không tính phiếu này.</translation>
        </message>
        <message>
            <source>{judge} stood aside; the sheet does not count.</source>
            <translation>{judge} xin không chấm; không tính phiếu này.</translation>
        </message>
        <message>
            <source>{judge} was absent; the sheet does not count.</source>
            <translation>{judge} vắng; không tính phiếu này.</translation>
        </message>
    </context>
</TS>
