<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
    <context>
        <name>AccountDialog</name>
        <message>
            <source>Add account</source>
            <translation>Thêm tài khoản</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Họ và tên người dùng</translation>
        </message>
        <message>
            <source>Name to sign in with</source>
            <translation>Tên đăng nhập</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mật khẩu</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Nhập lại mật khẩu</translation>
        </message>
    </context>
    <context>
        <name>AccountsSection</name>
        <message>
            <source>Accounts</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Dùng lại</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Thêm tài khoản…</translation>
        </message>
        <message>
            <source>Change role…</source>
            <translation>Đổi vai trò…</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Ngừng dùng</translation>
        </message>
        <message>
            <source>New password…</source>
            <translation>Mật khẩu mới…</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Mở khóa</translation>
        </message>
        <message>
            <source>{name} has no password: whoever sits here can open everything. Give the account one.</source>
            <translation>Tài khoản {name} chưa có mật khẩu: ai ngồi vào máy này cũng mở được mọi dữ liệu. Hãy đặt mật khẩu cho tài khoản.</translation>
        </message>
    </context>
    <context>
        <name>AddPersonBar</name>
        <message>
            <source>Add to list</source>
            <translation>Thêm vào danh sách</translation>
        </message>
        <message>
            <source>Name of somebody who is not on the list</source>
            <translation>Họ và tên người chưa có trong danh sách</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>has signed</source>
            <translation>đã ký tên</translation>
        </message>
    </context>
    <context>
        <name>AssessmentSheetDialog</name>
        <message>
            <source>Agree on sheet</source>
            <translation>Chốt phiếu</translation>
        </message>
        <message>
            <source>Assessment card</source>
            <translation>Phiếu đánh giá</translation>
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
            <source>Assessment card</source>
            <translation>Phiếu đánh giá</translation>
        </message>
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
            <source>Year on year</source>
            <translation>So với năm trước</translation>
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
        <name>AssignmentView</name>
        <message>
            <source>Assign automatically</source>
            <translation>Phân công tự động</translation>
        </message>
        <message>
            <source>Assign by hand</source>
            <translation>Phân công bằng tay</translation>
        </message>
        <message>
            <source>Assigned sheets</source>
            <translation>Các phiếu đã phân công</translation>
        </message>
        <message>
            <source>Assigned: {added} sheets added, {removed} taken away, {sheets} in all. Seed {seed} does it over.</source>
            <translation>Đã phân công: thêm {added} phiếu, bớt {removed}, tất cả {sheets}. Số gốc {seed} cho lại đúng kết quả này.</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Giám khảo</translation>
        </message>
        <message>
            <source>Judges for each entry</source>
            <translation>Số giám khảo mỗi bài</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Số gốc</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Bỏ phân công</translation>
        </message>
        <message>
            <source>Two groups of markers</source>
            <translation>Hai nhóm chấm độc lập</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Thử tính</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tất cả</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>ngẫu nhiên</translation>
        </message>
    </context>
    <context>
        <name>AttendancePanel</name>
        <message>
            <source>Came: {present} of {people} · schools: {came} of {schools}</source>
            <translation>Có mặt: {present}/{people} người · {came}/{schools} trường</translation>
        </message>
        <message>
            <source>Others absent</source>
            <translation>Còn lại vắng</translation>
        </message>
        <message>
            <source>School or name as on the sheet…</source>
            <translation>Trường hoặc họ tên như trên phiếu ký…</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Bỏ khỏi danh sách</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Buổi tập huấn</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>Điểm danh</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>sửa</translation>
        </message>
        <message>
            <source>put on the list</source>
            <translation>thêm vào danh sách</translation>
        </message>
        <message>
            <source>taken off the list</source>
            <translation>bỏ khỏi danh sách</translation>
        </message>
        <message>
            <source>training {number}: {people} – {what}</source>
            <translation>buổi tập huấn số {number}: {people} – {what}</translation>
        </message>
        <message>
            <source>{n} people</source>
            <translation>{n} người</translation>
        </message>
    </context>
    <context>
        <name>AuthorsField</name>
        <message>
            <source>Add author</source>
            <translation>Thêm tác giả</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Tác giả</translation>
        </message>
        <message>
            <source>Remove author</source>
            <translation>Bỏ tác giả</translation>
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
        <name>CalibrationDialog</name>
        <message>
            <source>Chosen ({n}): {codes}</source>
            <translation>Đã chọn {n} bài: {codes}</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Entries to choose from</source>
            <translation>Các bài để chọn</translation>
        </message>
        <message>
            <source>Nothing is chosen: judges mark in any order.</source>
            <translation>Chưa chọn bài nào: giám khảo chấm theo thứ tự tùy ý.</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Đề xuất</translation>
        </message>
        <message>
            <source>Save choice</source>
            <translation>Lưu lựa chọn</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Số gốc</translation>
        </message>
        <message>
            <source>Three to five entries are enough. Every judge marks them before the others; the panel then talks the differences over. Their marks count like any others.</source>
            <translation>Ba đến năm bài là đủ. Mọi giám khảo chấm các bài này trước rồi cùng trao đổi chỗ chênh lệch. Điểm của các bài này vẫn tính như mọi bài khác.</translation>
        </message>
        <message>
            <source>Tick or untick</source>
            <translation>Chọn / bỏ chọn</translation>
        </message>
        <message>
            <source>What all judges of {contest} mark first</source>
            <translation>Bài chấm thử của cuộc thi {contest}</translation>
        </message>
    </context>
    <context>
        <name>CalibrationMinutesDialog</name>
        <message>
            <source>A judge who wants to change marks gets the sheet back: view “Entries”, “Hand back”.</source>
            <translation>Giám khảo muốn sửa điểm thì được trả lại phiếu: mục “Bài dự thi”, nút “Trả lại giám khảo”.</translation>
        </message>
        <message>
            <source>For example: rhythm counts from 15 on; GK03 lowers the mark for meaning</source>
            <translation>Ví dụ: nhịp điệu rõ mới cho từ 15 điểm; GK03 hạ điểm ý nghĩa</translation>
        </message>
        <message>
            <source>Not everybody has marked it yet. What you record now opens the others all the same.</source>
            <translation>Chưa đủ giám khảo chấm bài này. Ghi biên bản lúc này vẫn mở các bài còn lại.</translation>
        </message>
        <message>
            <source>Record minutes</source>
            <translation>Ghi biên bản</translation>
        </message>
        <message>
            <source>What the judges agreed on</source>
            <translation>Nội dung ban giám khảo đã thống nhất</translation>
        </message>
        <message>
            <source>What was agreed on {code}</source>
            <translation>Biên bản trao đổi bài {code}</translation>
        </message>
    </context>
    <context>
        <name>CalibrationView</name>
        <message>
            <source>Choose entries…</source>
            <translation>Chọn bài chấm thử…</translation>
        </message>
        <message>
            <source>Chosen. Assign the entries again where judges have no sheet for these.</source>
            <translation>Đã lưu. Nếu có giám khảo chưa nhận phiếu của các bài này thì hãy phân công lại.</translation>
        </message>
        <message>
            <source>Minutes of the talk…</source>
            <translation>Biên bản trao đổi…</translation>
        </message>
        <message>
            <source>The minutes on {code} are recorded.</source>
            <translation>Đã ghi biên bản trao đổi bài {code}.</translation>
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
        <name>ChecklistAffectedDialog</name>
        <message>
            <source>Change for all</source>
            <translation>Sửa cho tất cả</translation>
        </message>
        <message>
            <source>Let these {marks} marks go; the journal keeps them</source>
            <translation>Bỏ {marks} điểm này; nhật ký vẫn lưu lại</translation>
        </message>
        <message>
            <source>This checklist is in use</source>
            <translation>Bộ tiêu chí này đang được dùng</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Nội dung thay đổi</translation>
        </message>
        <message>
            <source>{schools} schools have marks by it. The change holds for all of them:</source>
            <translation>Đã có {schools} trường được chấm theo bộ này. Thay đổi áp dụng cho tất cả các trường đó:</translation>
        </message>
    </context>
    <context>
        <name>ChecklistEditorDialog</name>
        <message>
            <source>Add a pillar first.</source>
            <translation>Hãy thêm trụ cột trước.</translation>
        </message>
        <message>
            <source>Add criterion</source>
            <translation>Thêm tiêu chí</translation>
        </message>
        <message>
            <source>Add pillar</source>
            <translation>Thêm trụ cột</translation>
        </message>
        <message>
            <source>Add theme</source>
            <translation>Thêm chủ đề</translation>
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
            <source>Discard and close</source>
            <translation>Bỏ thay đổi và đóng</translation>
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
            <source>Nothing was changed.</source>
            <translation>Không có gì thay đổi.</translation>
        </message>
        <message>
            <source>Number anew</source>
            <translation>Đánh số lại</translation>
        </message>
        <message>
            <source>Points: {pillars} · ordinary {ordinary} · bonus {bonus}</source>
            <translation>Điểm: {pillars} · chính {ordinary} · cộng thêm {bonus}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Làm lại</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>The checklist was saved as version {version}; {count} changes.</source>
            <translation>Đã lưu bộ tiêu chí thành phiên bản {version}; {count} thay đổi.</translation>
        </message>
        <message>
            <source>Themes divide the criteria of a pillar. Add one above.</source>
            <translation>Chủ đề dùng để chia nhóm các tiêu chí trong một trụ cột. Hãy thêm chủ đề ở phía trên.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Version {version} · {criteria} criteria · {schools} schools have marks by it</source>
            <translation>Phiên bản {version} · {criteria} tiêu chí · {schools} trường đã có điểm</translation>
        </message>
        <message>
            <source>add criterion</source>
            <translation>thêm tiêu chí</translation>
        </message>
        <message>
            <source>add pillar</source>
            <translation>thêm trụ cột</translation>
        </message>
        <message>
            <source>add theme</source>
            <translation>thêm chủ đề</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>sửa</translation>
        </message>
        <message>
            <source>move</source>
            <translation>chuyển chỗ</translation>
        </message>
        <message>
            <source>number anew</source>
            <translation>đánh số lại</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>xóa</translation>
        </message>
        <message>
            <source>{count} changes are not saved.</source>
            <translation>Có {count} thay đổi chưa lưu.</translation>
        </message>
        <message>
            <source>{count} to correct</source>
            <translation>{count} chỗ cần sửa</translation>
        </message>
    </context>
    <context>
        <name>ChecklistTree</name>
        <message>
            <source>Pillars, themes and criteria</source>
            <translation>Trụ cột, chủ đề và tiêu chí</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tất cả</translation>
        </message>
        <message>
            <source>{count} criteria</source>
            <translation>{count} tiêu chí</translation>
        </message>
        <message>
            <source>{count} themes</source>
            <translation>{count} chủ đề</translation>
        </message>
        <message>
            <source>{name} (bonus)</source>
            <translation>{name} (điểm cộng)</translation>
        </message>
        <message>
            <source>{name} (bonus, left out this season)</source>
            <translation>{name} (điểm cộng, mùa này không tính)</translation>
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
        <name>CloseSeasonDialog</name>
        <message>
            <source>Close season</source>
            <translation>Đóng mùa thi</translation>
        </message>
        <message>
            <source>Close the season {season}?</source>
            <translation>Đóng mùa thi {season}?</translation>
        </message>
        <message>
            <source>For example: the contest was called off, letter 12/TNMT of 03/04/2023</source>
            <translation>Ví dụ: cuộc thi không tổ chức nữa, công văn 12/TNMT ngày 03/04/2023</translation>
        </message>
        <message>
            <source>From then on the season can only be read: entries, marks, results, checklists and headings stay as they are, and papers can still be printed as they were. This cannot be taken back. A backup is made first.</source>
            <translation>Sau khi đóng, mùa thi chỉ xem được: bài dự thi, điểm, kết quả, bộ tiêu chí và tiêu đề văn bản giữ nguyên, giấy tờ vẫn in lại được như cũ. Không hoàn tác được việc này. Dữ liệu được sao lưu trước khi đóng.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>These contests have entries and no final result: {contests}. Say why the season is closed.</source>
            <translation>Các cuộc thi sau đã có bài dự thi nhưng chưa chốt kết quả: {contests}. Hãy ghi lý do đóng mùa thi.</translation>
        </message>
    </context>
    <context>
        <name>CodesDialog</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Comparison of codes {contest}</source>
            <translation>Đối chiếu phách {contest}</translation>
        </message>
        <message>
            <source>For officers only. This look at the map is in the journal.</source>
            <translation>Chỉ dành cho chuyên viên. Lần xem này được ghi vào nhật ký.</translation>
        </message>
        <message>
            <source>Map of codes {contest}</source>
            <translation>Sơ đồ phách {contest}</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Xem trước khi in</translation>
        </message>
        <message>
            <source>The codes are open: each code beside its entry, who marked it and its score.</source>
            <translation>Đã hồi phách: mỗi số phách bên bài dự thi, người chấm và điểm.</translation>
        </message>
    </context>
    <context>
        <name>ComparingView</name>
        <message>
            <source>Confirm</source>
            <translation>Xác nhận</translation>
        </message>
        <message>
            <source>For example: the paper says 8,5 for the first criterion</source>
            <translation>Ví dụ: trên phiếu giấy ghi 8,5 ở tiêu chí đầu</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Không khớp</translation>
        </message>
        <message>
            <source>Reject {code} of {judge}</source>
            <translation>Phiếu {code} của {judge} không khớp</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Không khớp…</translation>
        </message>
        <message>
            <source>Sheets confirmed: {n}.</source>
            <translation>Phiếu đã xác nhận: {n}.</translation>
        </message>
        <message>
            <source>The sheet goes back to be keyed again.</source>
            <translation>Phiếu quay lại để nhập lần nữa.</translation>
        </message>
        <message>
            <source>The sheet goes back to be keyed again; until then it does not count.</source>
            <translation>Phiếu quay lại để nhập lần nữa; trong lúc đó không được tính.</translation>
        </message>
    </context>
    <context>
        <name>ComputerSection</name>
        <message>
            <source>Appearance</source>
            <translation>Giao diện</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Theo hệ thống</translation>
        </message>
        <message>
            <source>Both are kept for this computer, whoever signs in. The menu of the account has them too.</source>
            <translation>Hai mục này lưu trên máy tính này, áp dụng cho mọi tài khoản. Có thể đổi cả trong trình đơn tài khoản.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tối</translation>
        </message>
        <message>
            <source>Letter size</source>
            <translation>Cỡ chữ</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Sáng</translation>
        </message>
    </context>
    <context>
        <name>ConflictsView</name>
        <message>
            <source>Declare conflict</source>
            <translation>Khai xung đột</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Giám khảo</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>School or entry</source>
            <translation>Trường hoặc bài dự thi</translation>
        </message>
        <message>
            <source>The conflict is recorded.</source>
            <translation>Đã ghi nhận xung đột lợi ích.</translation>
        </message>
        <message>
            <source>The conflict is withdrawn.</source>
            <translation>Đã rút khai báo xung đột lợi ích.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Rút lại</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Consent on</source>
            <translation>Ngày đồng ý</translation>
        </message>
        <message>
            <source>It holds for every author of these entries who has not consented yet.</source>
            <translation>Áp dụng cho mọi tác giả của các bài này chưa ghi nhận đồng ý.</translation>
        </message>
        <message>
            <source>Note consent</source>
            <translation>Ghi nhận đồng ý</translation>
        </message>
    </context>
    <context>
        <name>ContactsField</name>
        <message>
            <source>Add contact</source>
            <translation>Thêm người liên hệ</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Người liên hệ</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Thư điện tử</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Chức vụ</translation>
        </message>
        <message>
            <source>Remove contact</source>
            <translation>Xóa người liên hệ</translation>
        </message>
    </context>
    <context>
        <name>ContestEditorDialog</name>
        <message>
            <source>Accept only with the consent of every author</source>
            <translation>Chỉ nhận khi mọi tác giả đã đồng ý</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Cuộc thi</translation>
        </message>
        <message>
            <source>Day of the letter</source>
            <translation>Ngày công văn</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Ngày bắt đầu</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Khối lớp</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ngày kết thúc</translation>
        </message>
        <message>
            <source>Late entries</source>
            <translation>Bài nộp muộn</translation>
        </message>
        <message>
            <source>Most of a class</source>
            <translation>Tối đa mỗi lớp</translation>
        </message>
        <message>
            <source>Most of a school</source>
            <translation>Tối đa mỗi trường</translation>
        </message>
        <message>
            <source>Most words</source>
            <translation>Số chữ tối đa</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên cuộc thi</translation>
        </message>
        <message>
            <source>Number of the letter</source>
            <translation>Số công văn</translation>
        </message>
        <message>
            <source>Open to</source>
            <translation>Dành cho</translation>
        </message>
        <message>
            <source>Refuse entries beyond levels, grades and limits (else warn)</source>
            <translation>Từ chối bài vượt cấp học, khối lớp và giới hạn (nếu không thì chỉ nhắc)</translation>
        </message>
        <message>
            <source>Round {number}: {state} · {criteria} criteria · prizes: {prizes}</source>
            <translation>Vòng {number}: {state} · {criteria} tiêu chí · giải: {prizes}</translation>
        </message>
        <message>
            <source>Save contest</source>
            <translation>Lưu cuộc thi</translation>
        </message>
        <message>
            <source>The codes are drawn: window, groups and limits stay as they are.</source>
            <translation>Đã đánh phách: thời gian nhận bài, nhóm và giới hạn giữ nguyên.</translation>
        </message>
        <message>
            <source>What the text of an entry is called</source>
            <translation>Tên gọi nội dung bài dự thi</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>ngày/tháng/năm</translation>
        </message>
        <message>
            <source>parted by commas</source>
            <translation>cách nhau bằng dấu phẩy</translation>
        </message>
        <message>
            <source>{n} entries.</source>
            <translation>{n} bài dự thi.</translation>
        </message>
    </context>
    <context>
        <name>CorrectNameDialog</name>
        <message>
            <source>Author</source>
            <translation>Tác giả</translation>
        </message>
        <message>
            <source>Correct a name of {code}</source>
            <translation>Sửa tên trong bài {code}</translation>
        </message>
        <message>
            <source>Correct name</source>
            <translation>Sửa tên</translation>
        </message>
        <message>
            <source>For example: birth certificate shown by the school</source>
            <translation>Ví dụ: trường đã xuất trình giấy khai sinh</translation>
        </message>
        <message>
            <source>Name, as it is to be printed</source>
            <translation>Họ tên, đúng như sẽ in</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>The codes are drawn, so only a misspelt name can be corrected. Certificates keep their text.</source>
            <translation>Đã đánh phách nên chỉ sửa được tên viết sai. Giấy đã cấp giữ nguyên nội dung.</translation>
        </message>
    </context>
    <context>
        <name>CoverView</name>
        <message>
            <source>Larger</source>
            <translation>Phóng to</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Trang sau</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Trang {page}/{pages}</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Ảnh</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Trang trước</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Thu nhỏ</translation>
        </message>
        <message>
            <source>{name}, page {page}</source>
            <translation>{name}, trang {page}</translation>
        </message>
    </context>
    <context>
        <name>CriterionForm</name>
        <message>
            <source>(no theme)</source>
            <translation>(không có chủ đề)</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
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
            <translation>Hướng dẫn: ý nghĩa các mức hoặc cách đo</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>Số đo tối đa</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Cách chấm</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Cấp học</translation>
        </message>
        <message>
            <source>Off each time</source>
            <translation>Trừ mỗi lần</translation>
        </message>
        <message>
            <source>Pillar</source>
            <translation>Trụ cột</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Points without any fault</source>
            <translation>Điểm khi không có lỗi</translation>
        </message>
        <message>
            <source>Steps, rising from 0</source>
            <translation>Các mức điểm, tăng dần từ 0</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Thresholds: points</source>
            <translation>Ngưỡng: điểm</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị tính</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>ngày/tháng/năm</translation>
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
        <name>DiscussionDialog</name>
        <message>
            <source>A judge who wants to change marks gets the sheet back apart from this.</source>
            <translation>Giám khảo muốn sửa điểm thì nhận lại phiếu, tách khỏi biên bản này.</translation>
        </message>
        <message>
            <source>Discussion of {code}</source>
            <translation>Trao đổi về bài {code}</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Người dự</translation>
        </message>
        <message>
            <source>Record discussion</source>
            <translation>Ghi biên bản</translation>
        </message>
        <message>
            <source>What was decided, and why</source>
            <translation>Quyết định gì, vì sao</translation>
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
        <name>DoublesDialog</name>
        <message>
            <source>Ask again</source>
            <translation>Xét lại</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Tác giả</translation>
        </message>
        <message>
            <source>Authors and texts were compared within the season and with earlier ones.</source>
            <translation>Đã so sánh tác giả và nội dung trong mùa thi này và các mùa trước.</translation>
        </message>
        <message>
            <source>Choose a pair to see both entries.</source>
            <translation>Chọn một cặp để xem cả hai bài.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Đã xét</translation>
        </message>
        <message>
            <source>Different works</source>
            <translation>Hai bài khác nhau</translation>
        </message>
        <message>
            <source>Entries that look like one</source>
            <translation>Bài nghi trùng</translation>
        </message>
        <message>
            <source>Go to the later entry</source>
            <translation>Đến bài nộp sau</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>No entries look like one</source>
            <translation>Không có bài nghi trùng</translation>
        </message>
        <message>
            <source>Pairs of entries</source>
            <translation>Các cặp bài nghi trùng</translation>
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
            <source>Season</source>
            <translation>Mùa thi</translation>
        </message>
        <message>
            <source>The same work</source>
            <translation>Cùng một bài</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Chờ xét</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} và {second}</translation>
        </message>
    </context>
    <context>
        <name>EntriesPage</name>
        <message>
            <source>Accept</source>
            <translation>Chấp nhận</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Mọi trạng thái</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Tác giả</translation>
        </message>
        <message>
            <source>Came again</source>
            <translation>Nhận lại bài</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Đồng ý</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Cuộc thi</translation>
        </message>
        <message>
            <source>Contest…</source>
            <translation>Cuộc thi…</translation>
        </message>
        <message>
            <source>Disqualify…</source>
            <translation>Loại…</translation>
        </message>
        <message>
            <source>Doubles…</source>
            <translation>Bài trùng…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Sửa…</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>History of the entry</source>
            <translation>Lịch sử bài dự thi</translation>
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
            <source>List</source>
            <translation>Danh sách</translation>
        </message>
        <message>
            <source>Lists of what was returned</source>
            <translation>Danh sách bài trả lại</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Còn thiếu</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Khác</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Note consent…</source>
            <translation>Ghi nhận đồng ý…</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Phiếu tiếp nhận</translation>
        </message>
        <message>
            <source>Receipt…</source>
            <translation>Phiếu tiếp nhận…</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ngày nhận</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Làm lại</translation>
        </message>
        <message>
            <source>Register…</source>
            <translation>Ghi nhận bài…</translation>
        </message>
        <message>
            <source>Return…</source>
            <translation>Trả lại…</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Where do we stand</source>
            <translation>Tình hình nộp bài</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Rút bài…</translation>
        </message>
        <message>
            <source>{n} entries · {accepted} accepted</source>
            <translation>{n} bài · {accepted} bài hợp lệ</translation>
        </message>
    </context>
    <context>
        <name>EntriesView</name>
        <message>
            <source>For example: two marks exchanged, the judge asked for it</source>
            <translation>Ví dụ: ghi nhầm hai điểm, giám khảo đề nghị sửa</translation>
        </message>
        <message>
            <source>Hand back</source>
            <translation>Trả phiếu</translation>
        </message>
        <message>
            <source>Hand back to the judge…</source>
            <translation>Trả phiếu cho giám khảo…</translation>
        </message>
        <message>
            <source>Hand {code} back to {judge}</source>
            <translation>Trả phiếu {code} cho {judge}</translation>
        </message>
        <message>
            <source>History of marks…</source>
            <translation>Lịch sử điểm…</translation>
        </message>
        <message>
            <source>Marks of {judge} for {code}</source>
            <translation>Điểm của {judge} cho bài {code}</translation>
        </message>
        <message>
            <source>The judge can change this sheet and hands it in again; its marks stay until then.</source>
            <translation>Giám khảo sửa được phiếu này rồi nộp lại; điểm được giữ đến lúc đó.</translation>
        </message>
        <message>
            <source>The sheet was handed back.</source>
            <translation>Đã trả phiếu.</translation>
        </message>
        <message>
            <source>To have a mark corrected, hand the sheet back; the judge changes it or takes a change back.</source>
            <translation>Muốn sửa điểm, hãy trả phiếu; giám khảo sửa hoặc hoàn tác.</translation>
        </message>
    </context>
    <context>
        <name>EntryFileDialog</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Open in its program</source>
            <translation>Mở bằng chương trình khác</translation>
        </message>
    </context>
    <context>
        <name>EntryFilesBox</name>
        <message>
            <source>Add files…</source>
            <translation>Thêm tệp…</translation>
        </message>
        <message>
            <source>Choose pictures, PDF, Word files or slides, or drop them here</source>
            <translation>Chọn ảnh, PDF, tệp Word hoặc trình chiếu, hoặc thả vào đây</translation>
        </message>
        <message>
            <source>Drop files here.</source>
            <translation>Thả tệp vào đây.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Files of the entry</source>
            <translation>Tệp của bài dự thi</translation>
        </message>
        <message>
            <source>No files.</source>
            <translation>Chưa có tệp.</translation>
        </message>
        <message>
            <source>Show file</source>
            <translation>Xem tệp</translation>
        </message>
        <message>
            <source>Take file off</source>
            <translation>Bỏ tệp</translation>
        </message>
    </context>
    <context>
        <name>EntryFormDialog</name>
        <message>
            <source>Authors, as their names are to be printed</source>
            <translation>Tác giả, họ tên đúng như sẽ in</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Cuộc thi</translation>
        </message>
        <message>
            <source>Entry {contest}-{number:03d}</source>
            <translation>Bài {contest}-{number:03d}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ngày nhận</translation>
        </message>
        <message>
            <source>Register an entry</source>
            <translation>Ghi nhận bài dự thi</translation>
        </message>
        <message>
            <source>Save entry</source>
            <translation>Lưu bài dự thi</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Text or title</source>
            <translation>Nội dung hoặc tên bài</translation>
        </message>
        <message>
            <source>What does not fit the contest</source>
            <translation>Điểm chưa hợp với thể lệ</translation>
        </message>
        <message>
            <source>now; else dd/mm/yyyy</source>
            <translation>bây giờ; nếu khác: dd/mm/yyyy</translation>
        </message>
        <message>
            <source>{n} words</source>
            <translation>{n} từ</translation>
        </message>
    </context>
    <context>
        <name>EntryHistoryDialog</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>History of {code}</source>
            <translation>Lịch sử bài {code}</translation>
        </message>
        <message>
            <source>It came with a list and has not been changed since.</source>
            <translation>Bài đến theo danh sách và từ đó chưa thay đổi.</translation>
        </message>
    </context>
    <context>
        <name>EntryPane</name>
        <message>
            <source>Flag</source>
            <translation>Gắn cờ</translation>
        </message>
        <message>
            <source>Not put off</source>
            <translation>Bỏ để sau</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Để sau</translation>
        </message>
        <message>
            <source>Stand aside…</source>
            <translation>Xin không chấm…</translation>
        </message>
        <message>
            <source>Take flag off</source>
            <translation>Bỏ cờ</translation>
        </message>
    </context>
    <context>
        <name>EntryReasonDialog</name>
        <message>
            <source>Entries become “{state}”</source>
            <translation>Các bài chuyển sang “{state}”</translation>
        </message>
        <message>
            <source>For example: letter of the school of 20/02/2023</source>
            <translation>Ví dụ: công văn của trường ngày 20/02/2023</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Record decision</source>
            <translation>Ghi quyết định</translation>
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
        <name>FileList</name>
        <message>
            <source>Files</source>
            <translation>Tệp</translation>
        </message>
    </context>
    <context>
        <name>FileView</name>
        <message>
            <source>Picture</source>
            <translation>Hình ảnh</translation>
        </message>
        <message>
            <source>Picture {name}</source>
            <translation>Ảnh {name}</translation>
        </message>
        <message>
            <source>{name} is damaged and cannot be shown.</source>
            <translation>{name} bị hỏng, không xem được.</translation>
        </message>
    </context>
    <context>
        <name>FilesCheck</name>
        <message>
            <source>Cover names found</source>
            <translation>Che tên tìm thấy</translation>
        </message>
        <message>
            <source>Drag over what names somebody; it is blacked out for the judges.</source>
            <translation>Kéo chuột lên chỗ lộ tên; giám khảo chỉ thấy ô đen.</translation>
        </message>
        <message>
            <source>Files of the entries</source>
            <translation>Tệp của các bài dự thi</translation>
        </message>
        <message>
            <source>For example: the name is that of a person in the story</source>
            <translation>Ví dụ: đó là tên nhân vật trong truyện</translation>
        </message>
        <message>
            <source>For example: the school's name stands on every page</source>
            <translation>Ví dụ: trang nào cũng có tên trường</translation>
        </message>
        <message>
            <source>Judges are told that the office keeps this file; they do not see why.</source>
            <translation>Giám khảo được báo là ban tổ chức giữ tệp này, không thấy lý do.</translation>
        </message>
        <message>
            <source>Judges never get Word files and slides: they name their author in too many places.</source>
            <translation>Giám khảo không nhận tệp Word và trình chiếu, vì trong tệp có quá nhiều chỗ ghi tên tác giả.</translation>
        </message>
        <message>
            <source>Let judges see {name}</source>
            <translation>Cho giám khảo xem {name}</translation>
        </message>
        <message>
            <source>Let them see it</source>
            <translation>Cho xem</translation>
        </message>
        <message>
            <source>Names nobody</source>
            <translation>Không lộ tên</translation>
        </message>
        <message>
            <source>No entry has files.</source>
            <translation>Chưa bài nào có tệp kèm theo.</translation>
        </message>
        <message>
            <source>The text names: {names}.</source>
            <translation>Trong tệp có ghi {names}.</translation>
        </message>
        <message>
            <source>Uncover last</source>
            <translation>Bỏ ô che cuối</translation>
        </message>
        <message>
            <source>Withhold</source>
            <translation>Giữ lại</translation>
        </message>
        <message>
            <source>Withhold {name}</source>
            <translation>Không cho giám khảo xem {name}</translation>
        </message>
        <message>
            <source>Withhold…</source>
            <translation>Không cho xem…</translation>
        </message>
        <message>
            <source>not for judges</source>
            <translation>giám khảo không nhận</translation>
        </message>
        <message>
            <source>“{found}” on page {page}</source>
            <translation>“{found}” ở trang {page}</translation>
        </message>
    </context>
    <context>
        <name>FilesDialog</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Files of {contest} before the judges</source>
            <translation>Tệp bài thi {contest} trước khi giám khảo xem</translation>
        </message>
    </context>
    <context>
        <name>FilesPane</name>
        <message>
            <source>File large, or the text again</source>
            <translation>Xem tệp lớn hoặc hiện lại bài viết</translation>
        </message>
        <message>
            <source>Files of the entry</source>
            <translation>Tệp kèm theo bài</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Phóng to</translation>
        </message>
        <message>
            <source>Opening {name}…</source>
            <translation>Đang mở {name}…</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Hình ảnh</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Thu nhỏ</translation>
        </message>
    </context>
    <context>
        <name>FirstRows</name>
        <message>
            <source>First rows of the sheet</source>
            <translation>Những dòng đầu của trang</translation>
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
        <name>FixBar</name>
        <message>
            <source>This and later files that write the name so are understood</source>
            <translation>Tệp này và các tệp sau viết tên như vậy đều được hiểu</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Dùng</translation>
        </message>
        <message>
            <source>Use and remember the name</source>
            <translation>Dùng và nhớ tên này</translation>
        </message>
        <message>
            <source>Use for all {n} rows</source>
            <translation>Dùng cho cả {n} dòng</translation>
        </message>
        <message>
            <source>What is meant</source>
            <translation>Ý là</translation>
        </message>
        <message>
            <source>“{value}” means</source>
            <translation>“{value}” là</translation>
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
        <name>Grid</name>
        <message>
            <source>No row answers the filter.</source>
            <translation>Không có dòng nào khớp với bộ lọc.</translation>
        </message>
        <message>
            <source>There are no rows yet.</source>
            <translation>Chưa có dòng nào.</translation>
        </message>
    </context>
    <context>
        <name>HandInDialog</name>
        <message>
            <source>Far from your other totals: {codes}</source>
            <translation>Cách xa các tổng điểm khác của bạn: {codes}</translation>
        </message>
        <message>
            <source>Hand in marks</source>
            <translation>Nộp phiếu chấm</translation>
        </message>
        <message>
            <source>Hand in {count} sheets</source>
            <translation>Nộp {count} phiếu</translation>
        </message>
        <message>
            <source>The same total {total}: {codes}</source>
            <translation>Cùng tổng điểm {total}: {codes}</translation>
        </message>
        <message>
            <source>These stay with you, because something is missing:</source>
            <translation>Các phiếu sau chưa nộp vì còn thiếu:</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Phần còn thiếu</translation>
        </message>
        <message>
            <source>Worth one more look:</source>
            <translation>Nên xem lại một lần:</translation>
        </message>
        <message>
            <source>no comment on {criteria}</source>
            <translation>chưa có nhận xét ở {criteria}</translation>
        </message>
        <message>
            <source>no mark for {criteria}</source>
            <translation>chưa có điểm ở {criteria}</translation>
        </message>
        <message>
            <source>{whole} sheets are whole and are handed in. After that they can no longer be changed.</source>
            <translation>Sẽ nộp {whole} phiếu đã chấm đủ. Sau khi nộp không sửa được nữa.</translation>
        </message>
    </context>
    <context>
        <name>ImportChoice</name>
        <message>
            <source>Choose files…</source>
            <translation>Chọn tệp…</translation>
        </message>
        <message>
            <source>Drop lists here</source>
            <translation>Thả các danh sách vào đây</translation>
        </message>
        <message>
            <source>Entries to</source>
            <translation>Cuộc thi</translation>
        </message>
        <message>
            <source>Paste from Excel</source>
            <translation>Dán từ Excel</translation>
        </message>
        <message>
            <source>Rows that were copied with their heading (Ctrl+V)</source>
            <translation>Các dòng đã chép cùng dòng tiêu đề (Ctrl+V)</translation>
        </message>
        <message>
            <source>Save an empty list to fill in</source>
            <translation>Tải biểu mẫu</translation>
        </message>
        <message>
            <source>Save the present list to change</source>
            <translation>Tải danh sách hiện có để sửa</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Loại danh sách</translation>
        </message>
        <message>
            <source>Workbooks (.xlsx, .xls, .ods) or .csv files, one or many. The heading row is found by itself.</source>
            <translation>Sổ tính (.xlsx, .xls, .ods) hoặc tệp .csv, một hay nhiều tệp. Dòng tiêu đề được tự tìm.</translation>
        </message>
        <message>
            <source>You see every row before anything is imported. The files themselves are never changed.</source>
            <translation>Mọi dòng hiện ra trước khi nhập. Bản thân các tệp không bao giờ bị thay đổi.</translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>Sheets of the file</source>
            <translation>Các trang của tệp</translation>
        </message>
        <message>
            <source>Text file</source>
            <translation>Tệp văn bản</translation>
        </message>
        <message>
            <source>{sheet} (no list)</source>
            <translation>{sheet} (không có)</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Back to the files</source>
            <translation>Về danh sách tệp</translation>
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
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Continue the numbering</source>
            <translation>Đánh số tiếp</translation>
        </message>
        <message>
            <source>Empty list</source>
            <translation>Biểu mẫu</translation>
        </message>
        <message>
            <source>Error files written to {folder}: {n}.</source>
            <translation>Đã ghi tệp lỗi vào {folder}: {n}.</translation>
        </message>
        <message>
            <source>Error file…</source>
            <translation>Tệp lỗi…</translation>
        </message>
        <message>
            <source>Every school counts its own list from 1; the contest counts them all</source>
            <translation>Mỗi trường đánh số danh sách từ 1; cuộc thi đánh số chung</translation>
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
            <source>Import {n} rows of {files} files</source>
            <translation>Nhập {n} dòng của {files} tệp</translation>
        </message>
        <message>
            <source>Leave out rows with problems: {n}</source>
            <translation>Bỏ qua các dòng có lỗi: {n}</translation>
        </message>
        <message>
            <source>More files…</source>
            <translation>Thêm tệp…</translation>
        </message>
        <message>
            <source>Nothing to paste: copy the rows in Excel first, with their heading.</source>
            <translation>Chưa có gì để dán: hãy chép các dòng trong Excel trước, kể cả dòng tiêu đề.</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>Mở tệp</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Mở thư mục</translation>
        </message>
        <message>
            <source>Other file…</source>
            <translation>Tệp khác…</translation>
        </message>
        <message>
            <source>Pasted cells</source>
            <translation>Ô đã dán</translation>
        </message>
        <message>
            <source>Present list</source>
            <translation>Danh sách hiện có</translation>
        </message>
        <message>
            <source>Problems in {file}</source>
            <translation>Danh sách lỗi – {file}</translation>
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
            <source>Undo all</source>
            <translation>Hoàn tác tất cả</translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message>
            <source>All rows</source>
            <translation>Tất cả các dòng</translation>
        </message>
        <message>
            <source>Choose another column where one is wrong. It is remembered for files with this heading.</source>
            <translation>Chọn cột khác nếu cột nào sai. Lựa chọn được ghi nhớ cho các tệp có cùng tiêu đề.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Lỗi</translation>
        </message>
        <message>
            <source>Put “{text}” in {n} more cells</source>
            <translation>Điền “{text}” vào {n} ô khác</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Sẵn sàng</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Các dòng trong tệp</translation>
        </message>
        <message>
            <source>To compare</source>
            <translation>Cần đối chiếu</translation>
        </message>
        <message>
            <source>Type over a cell (F2) to correct it here, or download the error file, correct that and import it. The file itself is never changed.</source>
            <translation>Gõ đè lên ô (F2) để sửa ngay tại đây, hoặc tải tệp lỗi, sửa rồi nhập lại. Bản thân tệp không bao giờ bị thay đổi.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Đã tìm thấy</translation>
        </message>
    </context>
    <context>
        <name>ImportReport</name>
        <message>
            <source>Error file…</source>
            <translation>Tệp lỗi…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>What became of each file</source>
            <translation>Kết quả của từng tệp</translation>
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
        <name>JudgeAccountDialog</name>
        <message>
            <source>A new account</source>
            <translation>Tài khoản mới</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Account of {name}</source>
            <translation>Tài khoản của {name}</translation>
        </message>
        <message>
            <source>Name to sign in with</source>
            <translation>Tên đăng nhập</translation>
        </message>
        <message>
            <source>None: the judge does not sign in</source>
            <translation>Không: giám khảo không đăng nhập</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mật khẩu</translation>
        </message>
        <message>
            <source>Save account</source>
            <translation>Lưu tài khoản</translation>
        </message>
        <message>
            <source>The account {login} of {name}</source>
            <translation>Tài khoản {login} của {name}</translation>
        </message>
        <message>
            <source>The judge sees entries under their codes and marks them; nothing else of the season.</source>
            <translation>Giám khảo chỉ thấy bài dưới số phách và chấm điểm; không thấy gì khác của mùa thi.</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Nhập lại mật khẩu</translation>
        </message>
    </context>
    <context>
        <name>JudgesPage</name>
        <message>
            <source>Account…</source>
            <translation>Tài khoản…</translation>
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
            <source>The account of {name} is saved.</source>
            <translation>Đã lưu tài khoản của {name}.</translation>
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
        <name>JudgesView</name>
        <message>
            <source>For example: ill since 12/04/2023</source>
            <translation>Ví dụ: nghỉ ốm từ 12/04/2023</translation>
        </message>
        <message>
            <source>Lock this judge's sheets</source>
            <translation>Khóa phiếu của giám khảo này</translation>
        </message>
        <message>
            <source>Mark absent</source>
            <translation>Ghi vắng</translation>
        </message>
        <message>
            <source>Mark absent…</source>
            <translation>Ghi vắng…</translation>
        </message>
        <message>
            <source>Sheets not handed in count as absent, not as zero: {n}.</source>
            <translation>Phiếu chưa nộp tính là vắng, không phải điểm 0: {n}.</translation>
        </message>
        <message>
            <source>{name} is absent</source>
            <translation>{name} vắng mặt</translation>
        </message>
        <message>
            <source>{name}: the missing sheets count as absent.</source>
            <translation>{name}: các phiếu còn thiếu tính là vắng.</translation>
        </message>
        <message>
            <source>{name}: the sheets handed in are locked.</source>
            <translation>{name}: các phiếu đã nộp đã được khóa.</translation>
        </message>
    </context>
    <context>
        <name>JudgingKeysDialog</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Files of the entry</source>
            <translation>Tệp của bài</translation>
        </message>
        <message>
            <source>Keys of the judging screen</source>
            <translation>Phím của màn hình chấm</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Chấm điểm</translation>
        </message>
    </context>
    <context>
        <name>JudgingList</name>
        <message>
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Cuộc thi</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>Đã gắn cờ</translation>
        </message>
        <message>
            <source>Go to code…</source>
            <translation>Đến mã…</translation>
        </message>
        <message>
            <source>Go to the entry with this code</source>
            <translation>Đến bài có số phách này</translation>
        </message>
        <message>
            <source>My entries</source>
            <translation>Bài của tôi</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Chưa chấm</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Để sau</translation>
        </message>
        <message>
            <source>Which entries</source>
            <translation>Lọc bài</translation>
        </message>
    </context>
    <context>
        <name>JudgingPage</name>
        <message>
            <source>All entries that are open to you are marked. Look over them, then hand in.</source>
            <translation>Đã chấm xong các bài đang mở. Hãy xem lại rồi nộp.</translation>
        </message>
        <message>
            <source>All your entries are marked. Look over them, then hand in.</source>
            <translation>Đã chấm xong tất cả các bài. Hãy xem lại rồi nộp.</translation>
        </message>
        <message>
            <source>Ctrl+Z on the sheet takes the newest change back, then the one before it, until you hand it in.</source>
            <translation>Ctrl+Z ở phiếu hoàn tác lần sửa gần nhất, rồi lần trước đó, cho đến khi nộp.</translation>
        </message>
        <message>
            <source>Hand in…</source>
            <translation>Nộp…</translation>
        </message>
        <message>
            <source>History of marks</source>
            <translation>Lịch sử điểm</translation>
        </message>
        <message>
            <source>Next entry</source>
            <translation>Bài tiếp theo</translation>
        </message>
        <message>
            <source>Not saved.</source>
            <translation>Chưa lưu được.</translation>
        </message>
        <message>
            <source>Nothing is left to be handed in.</source>
            <translation>Không còn phiếu nào cần nộp.</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Câu mẫu</translation>
        </message>
        <message>
            <source>There is nothing to mark yet. The office opens the round.</source>
            <translation>Chưa có bài để chấm. Ban tổ chức sẽ mở vòng chấm.</translation>
        </message>
        <message>
            <source>Your marks for {code}</source>
            <translation>Điểm bạn đã cho bài {code}</translation>
        </message>
    </context>
    <context>
        <name>JudgingWindow</name>
        <message>
            <source>Judging</source>
            <translation>Chấm bài</translation>
        </message>
        <message>
            <source>Judging – {name}</source>
            <translation>Chấm bài – {name}</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>Chữ to hơn</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Đã lưu {time}</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>Chữ nhỏ hơn</translation>
        </message>
        <message>
            <source>{n} flagged</source>
            <translation>{n} gắn cờ</translation>
        </message>
        <message>
            <source>{whole} of {every} marked</source>
            <translation>đã chấm {whole}/{every}</translation>
        </message>
        <message>
            <source>{whole}/{every} marked</source>
            <translation>đã chấm {whole}/{every}</translation>
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
        <name>KeyingView</name>
        <message>
            <source>Judge</source>
            <translation>Giám khảo</translation>
        </message>
        <message>
            <source>Score sheets of the judge…</source>
            <translation>Phiếu chấm của giám khảo…</translation>
        </message>
        <message>
            <source>Type marks; Tab goes right, Enter down. A whole row is recorded at once and waits to be compared.</source>
            <translation>Gõ điểm; Tab sang phải, Enter xuống dưới. Đủ một dòng là được ghi ngay và chờ đối chiếu.</translation>
        </message>
    </context>
    <context>
        <name>MarkHistoryDialog</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>No mark was given on this sheet yet, or it came with a list of marks.</source>
            <translation>Phiếu này chưa có điểm, hoặc điểm nhập từ danh sách.</translation>
        </message>
    </context>
    <context>
        <name>MarkingPage</name>
        <message>
            <source>An earlier round, to be looked at: nothing is changed here any more.</source>
            <translation>Vòng trước, chỉ để xem: không sửa gì ở đây nữa.</translation>
        </message>
        <message>
            <source>Back to the present round</source>
            <translation>Về vòng hiện tại</translation>
        </message>
        <message>
            <source>Export Excel</source>
            <translation>Xuất Excel</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Chấm điểm</translation>
        </message>
        <message>
            <source>No contest to mark</source>
            <translation>Chưa có cuộc thi để chấm</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Vòng</translation>
        </message>
        <message>
            <source>Round {n}</source>
            <translation>Vòng {n}</translation>
        </message>
        <message>
            <source>This season has no contest. Contests come with the template of the season.</source>
            <translation>Mùa thi này chưa có cuộc thi. Cuộc thi đi kèm mẫu của mùa thi.</translation>
        </message>
    </context>
    <context>
        <name>MarkingPapers</name>
        <message>
            <source>By entry, blank</source>
            <translation>Từng bài, để trống</translation>
        </message>
        <message>
            <source>By entry, filled</source>
            <translation>Từng bài, có điểm</translation>
        </message>
        <message>
            <source>By judge, blank</source>
            <translation>Theo giám khảo, để trống</translation>
        </message>
        <message>
            <source>By judge, filled</source>
            <translation>Theo giám khảo, có điểm</translation>
        </message>
        <message>
            <source>Grid, blank</source>
            <translation>Bảng chấm, để trống</translation>
        </message>
        <message>
            <source>Grid, filled</source>
            <translation>Bảng chấm, có điểm</translation>
        </message>
        <message>
            <source>Minutes of marking</source>
            <translation>Biên bản chấm thi</translation>
        </message>
        <message>
            <source>Minutes on marks far apart</source>
            <translation>Biên bản thống nhất điểm</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Giấy tờ</translation>
        </message>
        <message>
            <source>Score sheets of {contest}</source>
            <translation>Phiếu chấm {contest}</translation>
        </message>
        <message>
            <source>Score sheets…</source>
            <translation>Phiếu chấm…</translation>
        </message>
        <message>
            <source>Totals of the judges</source>
            <translation>Bảng tổng hợp điểm</translation>
        </message>
        <message>
            <source>{n} sheets are not handed in and not among these.</source>
            <translation>{n} phiếu chưa nộp nên không có trong bản này.</translation>
        </message>
    </context>
    <context>
        <name>MarkingSteps</name>
        <message>
            <source>Close marking…</source>
            <translation>Đóng chấm điểm…</translation>
        </message>
        <message>
            <source>Comparison of codes…</source>
            <translation>Đối chiếu phách…</translation>
        </message>
        <message>
            <source>Draw codes</source>
            <translation>Đánh phách</translation>
        </message>
        <message>
            <source>Draw codes again</source>
            <translation>Đánh phách lại</translation>
        </message>
        <message>
            <source>Entries are taken in. Codes hide whose work each is; draw them first.</source>
            <translation>Đang nhận bài. Số phách che bài của ai; hãy đánh phách trước.</translation>
        </message>
        <message>
            <source>Files…</source>
            <translation>Tệp…</translation>
        </message>
        <message>
            <source>For example: a sheet was keyed for the wrong judge, letter 31/TNMT</source>
            <translation>Ví dụ: nhập nhầm phiếu của giám khảo khác, công văn 31/TNMT</translation>
        </message>
        <message>
            <source>Go to results</source>
            <translation>Đến trang Kết quả</translation>
        </message>
        <message>
            <source>Judges mark {n} entries first; the others open once the minutes on them are written.</source>
            <translation>Giám khảo đang chấm thử {n} bài; các bài khác mở khi đã ghi đủ biên bản trao đổi.</translation>
        </message>
        <message>
            <source>Lock sheets</source>
            <translation>Khóa phiếu</translation>
        </message>
        <message>
            <source>Map of codes…</source>
            <translation>Sơ đồ phách…</translation>
        </message>
        <message>
            <source>Next round…</source>
            <translation>Vòng tiếp theo…</translation>
        </message>
        <message>
            <source>Open codes…</source>
            <translation>Hồi phách…</translation>
        </message>
        <message>
            <source>Panel…</source>
            <translation>Ban giám khảo…</translation>
        </message>
        <message>
            <source>Prizes…</source>
            <translation>Giải…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Công bố</translation>
        </message>
        <message>
            <source>Release to judges…</source>
            <translation>Giao cho giám khảo…</translation>
        </message>
        <message>
            <source>Rubric…</source>
            <translation>Thang điểm…</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>Quy tắc…</translation>
        </message>
        <message>
            <source>Take over the codes</source>
            <translation>Dùng lại số phách</translation>
        </message>
        <message>
            <source>The chosen entries keep their codes. Set rubric and rules of this round, then go on.</source>
            <translation>Các bài được chọn giữ nguyên số phách. Đặt thang điểm, quy tắc của vòng này rồi làm tiếp.</translation>
        </message>
        <message>
            <source>The codes are drawn.</source>
            <translation>Đã đánh phách.</translation>
        </message>
        <message>
            <source>The codes are drawn. Seat the judges and assign the entries.</source>
            <translation>Đã đánh phách. Hãy chọn giám khảo và phân công bài.</translation>
        </message>
        <message>
            <source>The codes are open.</source>
            <translation>Đã hồi phách.</translation>
        </message>
        <message>
            <source>The judges are let in.</source>
            <translation>Giám khảo đã có thể chấm.</translation>
        </message>
        <message>
            <source>The marks are closed and their sheets locked.</source>
            <translation>Đã đóng chấm điểm và khóa phiếu.</translation>
        </message>
        <message>
            <source>The marks are closed. Their sheets are locked.</source>
            <translation>Đã khóa điểm. Không sửa được các phiếu chấm nữa.</translation>
        </message>
        <message>
            <source>The marks are unlocked.</source>
            <translation>Đã mở khóa điểm.</translation>
        </message>
        <message>
            <source>The next round is made. It begins with its rubric, its rules and its panel.</source>
            <translation>Đã lập vòng tiếp theo. Hãy bắt đầu từ thang điểm, quy tắc và ban giám khảo của vòng.</translation>
        </message>
        <message>
            <source>The prizes of the round are saved.</source>
            <translation>Đã lưu các mức giải của vòng thi.</translation>
        </message>
        <message>
            <source>The result is published.</source>
            <translation>Đã công bố kết quả.</translation>
        </message>
        <message>
            <source>The result is settled.</source>
            <translation>Kết quả đã chốt.</translation>
        </message>
        <message>
            <source>The round is marked again and its sheets can be handed back. A backup is made first.</source>
            <translation>Vòng thi được chấm lại và có thể trả phiếu. Đã sao lưu trước đó.</translation>
        </message>
        <message>
            <source>The rubric is saved.</source>
            <translation>Đã lưu thang điểm.</translation>
        </message>
        <message>
            <source>The rules of the round are saved.</source>
            <translation>Đã lưu quy tắc của vòng thi.</translation>
        </message>
        <message>
            <source>The sheets handed in are locked.</source>
            <translation>Đã khóa các phiếu đã nộp.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Mở khóa</translation>
        </message>
        <message>
            <source>Unlock the marks of {contest}</source>
            <translation>Mở khóa điểm {contest}</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Mở khóa…</translation>
        </message>
        <message>
            <source>Workbooks…</source>
            <translation>Sổ chấm Excel…</translation>
        </message>
        <message>
            <source>{done} of {all} sheets are handed in; entries with too few: {lacking}.</source>
            <translation>Đã nộp {done} trên {all} phiếu; bài chưa đủ lượt chấm: {lacking}.</translation>
        </message>
        <message>
            <source>{judges} judges have {sheets} sheets. Look at the texts, then let the judges in.</source>
            <translation>{judges} giám khảo có {sheets} phiếu. Xem lại nội dung bài rồi giao cho giám khảo.</translation>
        </message>
    </context>
    <context>
        <name>MissedPanel</name>
        <message>
            <source>All schools</source>
            <translation>Tất cả các trường</translation>
        </message>
        <message>
            <source>Missed at least one</source>
            <translation>Vắng ít nhất một buổi</translation>
        </message>
        <message>
            <source>Schools and trainings</source>
            <translation>Các trường và các buổi tập huấn</translation>
        </message>
        <message>
            <source>● came (1/2: one of two people) · – missed · blank: nobody has said yet</source>
            <translation>● có mặt (1/2: một trong hai người) · – vắng · ô trống: chưa điểm danh</translation>
        </message>
    </context>
    <context>
        <name>NewPasswordDialog</name>
        <message>
            <source>New password</source>
            <translation>Mật khẩu mới</translation>
        </message>
        <message>
            <source>New password for {name}</source>
            <translation>Mật khẩu mới của {name}</translation>
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
        <name>NextRoundDialog</name>
        <message>
            <source>A tie stands on the line of the chosen. The council settles it on the page of results.</source>
            <translation>Có bài đồng điểm ngay ở mức được chọn. Hội đồng quyết định ở trang Kết quả trước.</translation>
        </message>
        <message>
            <source>Entries that go on</source>
            <translation>Bài vào vòng sau</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Chung kết</translation>
        </message>
        <message>
            <source>Go to results</source>
            <translation>Đến trang Kết quả</translation>
        </message>
        <message>
            <source>Make the round</source>
            <translation>Lập vòng thi</translation>
        </message>
        <message>
            <source>Name of the round</source>
            <translation>Tên vòng thi</translation>
        </message>
        <message>
            <source>Next round of {contest}</source>
            <translation>Vòng tiếp theo – {contest}</translation>
        </message>
        <message>
            <source>The round begins with the same rubric and codes; give it its own rubric, rules and panel.</source>
            <translation>Vòng mới bắt đầu với cùng thang điểm và số phách; sau đó đặt thang điểm, quy tắc và ban giám khảo riêng.</translation>
        </message>
    </context>
    <context>
        <name>NextSeasonDialog</name>
        <message>
            <source>Comes along</source>
            <translation>Mang sang</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Ngày bắt đầu</translation>
        </message>
        <message>
            <source>Go to the new season at once</source>
            <translation>Chuyển ngay sang mùa thi mới</translation>
        </message>
        <message>
            <source>Headings on the first day</source>
            <translation>Tiêu đề văn bản vào ngày bắt đầu</translation>
        </message>
        <message>
            <source>Keep the headings of this season</source>
            <translation>Giữ tiêu đề văn bản của mùa này</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ngày kết thúc</translation>
        </message>
        <message>
            <source>Make season</source>
            <translation>Tạo mùa thi</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên mùa thi</translation>
        </message>
        <message>
            <source>Next season</source>
            <translation>Mùa thi tiếp theo</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Năm học</translation>
        </message>
        <message>
            <source>Stays here</source>
            <translation>Để lại</translation>
        </message>
        <message>
            <source>entries, judges, marks, assessments, trainings, results, awards; letters and decision numbers</source>
            <translation>bài dự thi, giám khảo, điểm, phiếu đánh giá, tập huấn, kết quả, giải thưởng; số công văn và số quyết định</translation>
        </message>
        <message>
            <source>{schools} schools with their contacts, the checklist, {contests} contests with rubrics and prizes, certificate layout</source>
            <translation>{schools} trường kèm người liên hệ, bộ tiêu chí, {contests} cuộc thi kèm tiêu chí chấm và mức giải, mẫu giấy khen</translation>
        </message>
    </context>
    <context>
        <name>OfficeDialog</name>
        <message>
            <source>Add office</source>
            <translation>Thêm đơn vị</translation>
        </message>
        <message>
            <source>Document suffix</source>
            <translation>Ký hiệu văn bản</translation>
        </message>
        <message>
            <source>Edit office</source>
            <translation>Sửa đơn vị</translation>
        </message>
        <message>
            <source>Heading, in capitals</source>
            <translation>Tên trên văn bản (chữ in hoa)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên đơn vị</translation>
        </message>
        <message>
            <source>Office above</source>
            <translation>Đơn vị cấp trên</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Địa danh</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Taken over by</source>
            <translation>Đơn vị kế tiếp</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Hiệu lực từ ngày</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Hiệu lực đến ngày</translation>
        </message>
        <message>
            <source>Who gives certificates</source>
            <translation>Thẩm quyền tặng giấy khen</translation>
        </message>
        <message>
            <source>none</source>
            <translation>không có</translation>
        </message>
    </context>
    <context>
        <name>OfficesSection</name>
        <message>
            <source>Add office…</source>
            <translation>Thêm đơn vị…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>Edit office…</source>
            <translation>Sửa đơn vị…</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Đã kết thúc</translation>
        </message>
        <message>
            <source>No offices yet</source>
            <translation>Chưa có đơn vị</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Offices give a season its headings and signatories. Begin with the ready-made ones.</source>
            <translation>Mùa thi lấy tiêu đề văn bản và người ký từ các đơn vị. Hãy bắt đầu bằng các đơn vị lập sẵn.</translation>
        </message>
        <message>
            <source>Ready-made offices…</source>
            <translation>Đơn vị lập sẵn…</translation>
        </message>
        <message>
            <source>Valid today</source>
            <translation>Đang hiệu lực</translation>
        </message>
    </context>
    <context>
        <name>OpenCodesDialog</name>
        <message>
            <source>Codes are shown beside entries, schools and authors from then on. Who opened them and when goes into the journal.</source>
            <translation>Từ đó số phách hiện bên bài dự thi, trường và tác giả. Ai hồi phách, lúc nào được ghi vào nhật ký.</translation>
        </message>
        <message>
            <source>Open codes</source>
            <translation>Hồi phách</translation>
        </message>
        <message>
            <source>Open the codes of {contest}?</source>
            <translation>Hồi phách cuộc thi {contest}?</translation>
        </message>
        <message>
            <source>This goes one way: opened codes are never sealed again.</source>
            <translation>Việc này chỉ có một chiều: phách đã mở không niêm phong lại được.</translation>
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
        <name>PairsView</name>
        <message>
            <source>Assign third judges</source>
            <translation>Giao người chấm lần 3</translation>
        </message>
        <message>
            <source>For example: the council has seen both sheets, minutes of 20/05/2023</source>
            <translation>Ví dụ: ban tổ chức đã xem cả hai phiếu, biên bản ngày 20/05/2023</translation>
        </message>
        <message>
            <source>Keep the mean</source>
            <translation>Giữ điểm trung bình</translation>
        </message>
        <message>
            <source>Keep the mean of {n} entries</source>
            <translation>Giữ điểm trung bình của {n} bài</translation>
        </message>
        <message>
            <source>Keep the mean…</source>
            <translation>Giữ điểm trung bình…</translation>
        </message>
        <message>
            <source>Mark together…</source>
            <translation>Chấm thống nhất…</translation>
        </message>
        <message>
            <source>Marks less than {agree} % of the full total apart agree; up to {discuss} % they are discussed.</source>
            <translation>Điểm lệch dưới {agree} % thang điểm là thống nhất; đến {discuss} % thì trao đổi.</translation>
        </message>
        <message>
            <source>Minutes of discussion…</source>
            <translation>Biên bản trao đổi…</translation>
        </message>
        <message>
            <source>The discussion of {code} is recorded.</source>
            <translation>Đã ghi biên bản trao đổi bài {code}.</translation>
        </message>
        <message>
            <source>The marks of {code} given together are recorded.</source>
            <translation>Đã ghi điểm chấm thống nhất của bài {code}.</translation>
        </message>
        <message>
            <source>The mean stands; the reason is in the journal.</source>
            <translation>Giữ điểm trung bình; lý do nằm trong nhật ký.</translation>
        </message>
        <message>
            <source>Third judges are assigned where the bands ask for them.</source>
            <translation>Đã giao người chấm lần 3 cho các bài cần.</translation>
        </message>
    </context>
    <context>
        <name>PanelDialog</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Panel and assignment of {contest}</source>
            <translation>Ban giám khảo và phân công {contest}</translation>
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
        <name>PdfPages</name>
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
            <source>Zoom in</source>
            <translation>Phóng to</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Thu nhỏ</translation>
        </message>
    </context>
    <context>
        <name>PdfPreview</name>
        <message>
            <source>Print…</source>
            <translation>In…</translation>
        </message>
    </context>
    <context>
        <name>Picture</name>
        <message>
            <source>This picture is damaged and cannot be shown.</source>
            <translation>Ảnh này bị hỏng, không hiển thị được.</translation>
        </message>
    </context>
    <context>
        <name>PictureBox</name>
        <message>
            <source>Choose a photo or logo (PNG or JPEG, up to 5 MB), or drop it here</source>
            <translation>Chọn ảnh hoặc biểu trưng (PNG hoặc JPEG, tối đa 5 MB), hoặc kéo thả vào đây</translation>
        </message>
        <message>
            <source>No picture of {name}</source>
            <translation>Chưa có ảnh của {name}</translation>
        </message>
        <message>
            <source>Picture of {name}</source>
            <translation>Ảnh của {name}</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Ảnh…</translation>
        </message>
        <message>
            <source>Take the picture off the card</source>
            <translation>Bỏ ảnh</translation>
        </message>
    </context>
    <context>
        <name>PillarForm</name>
        <message>
            <source>Bonus: its points stand on top of the 100</source>
            <translation>Điểm cộng: cộng thêm ngoài 100 điểm</translation>
        </message>
        <message>
            <source>Count it this season</source>
            <translation>Tính trong mùa này</translation>
        </message>
        <message>
            <source>Name of the pillar</source>
            <translation>Tên trụ cột</translation>
        </message>
        <message>
            <source>Pillar code</source>
            <translation>Mã trụ cột</translation>
        </message>
        <message>
            <source>The codes of its criteria begin with its code.</source>
            <translation>Mã các tiêu chí bắt đầu bằng mã của trụ cột.</translation>
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
        <name>PrizeRulesDialog</name>
        <message>
            <source>Add prize</source>
            <translation>Thêm giải</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Tính giải</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Xuống</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Trước</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Sau</translation>
        </message>
        <message>
            <source>Most for one school</source>
            <translation>Mỗi trường tối đa</translation>
        </message>
        <message>
            <source>New prize</source>
            <translation>Giải mới</translation>
        </message>
        <message>
            <source>One prize for each author</source>
            <translation>Mỗi tác giả một giải</translation>
        </message>
        <message>
            <source>Prizes</source>
            <translation>Số giải</translation>
        </message>
        <message>
            <source>Prizes of the round – {contest}</source>
            <translation>Các mức giải – {contest}</translation>
        </message>
        <message>
            <source>Remove prize</source>
            <translation>Xóa giải</translation>
        </message>
        <message>
            <source>Save prizes</source>
            <translation>Lưu mức giải</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Lên</translation>
        </message>
        <message>
            <source>What parts a tie, in this order</source>
            <translation>Phân định đồng điểm, theo thứ tự</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>không giới hạn</translation>
        </message>
    </context>
    <context>
        <name>QualityView</name>
        <message>
            <source>Scores with strictness evened</source>
            <translation>Điểm sau khi san độ khó tính</translation>
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
        <name>ReadyMadeDialog</name>
        <message>
            <source>Add these offices</source>
            <translation>Thêm các đơn vị này</translation>
        </message>
        <message>
            <source>Name of the place</source>
            <translation>Tên địa phương</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Ready-made offices</source>
            <translation>Đơn vị lập sẵn</translation>
        </message>
        <message>
            <source>Their signatories are samples: put in the real names afterwards.</source>
            <translation>Người ký trong đó chỉ là mẫu: sau khi thêm, hãy ghi tên thật.</translation>
        </message>
    </context>
    <context>
        <name>ReasonedDialog</name>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>A receipt has the next number of the season and is never changed afterwards.</source>
            <translation>Phiếu tiếp nhận mang số kế tiếp của mùa thi và sau đó không thay đổi.</translation>
        </message>
        <message>
            <source>Give and show</source>
            <translation>Lập và xem</translation>
        </message>
        <message>
            <source>Give receipts</source>
            <translation>Lập phiếu tiếp nhận</translation>
        </message>
        <message>
            <source>May stay empty; it is then written by hand</source>
            <translation>Có thể để trống, sau đó ghi tay</translation>
        </message>
        <message>
            <source>One receipt for each entry</source>
            <translation>Mỗi bài một phiếu</translation>
        </message>
        <message>
            <source>One receipt for each school</source>
            <translation>Mỗi trường một phiếu</translation>
        </message>
        <message>
            <source>Who brought them</source>
            <translation>Người nộp</translation>
        </message>
    </context>
    <context>
        <name>ReleaseDialog</name>
        <message>
            <source>Every file was looked at.</source>
            <translation>Các tệp đều đã xem.</translation>
        </message>
        <message>
            <source>Files ({n})</source>
            <translation>Tệp ({n})</translation>
        </message>
        <message>
            <source>Files that nobody has looked at: {n}. Look at each, or say why they pass.</source>
            <translation>Còn {n} tệp chưa ai xem. Hãy xem từng tệp, hoặc ghi lý do cho qua.</translation>
        </message>
        <message>
            <source>For example: the name is part of the slogan, minutes of 12/04/2023</source>
            <translation>Ví dụ: tên là một phần của khẩu hiệu, biên bản ngày 12/04/2023</translation>
        </message>
        <message>
            <source>From now on the judges see their entries, under their codes only, and mark them.</source>
            <translation>Từ bây giờ giám khảo thấy bài của mình, chỉ dưới số phách, và chấm điểm.</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Che</translation>
        </message>
        <message>
            <source>Mask all</source>
            <translation>Che tất cả</translation>
        </message>
        <message>
            <source>Masked texts</source>
            <translation>Bài đã che</translation>
        </message>
        <message>
            <source>Names found in texts</source>
            <translation>Tên tìm thấy trong bài</translation>
        </message>
        <message>
            <source>Names of schools or authors stand in texts: {n}. Mask them, or say why they stay.</source>
            <translation>Trong bài có tên trường hoặc tác giả: {n}. Hãy che đi, hoặc nêu lý do để lại.</translation>
        </message>
        <message>
            <source>No text names its school or author.</source>
            <translation>Không bài nào nêu tên trường hoặc tác giả.</translation>
        </message>
        <message>
            <source>Reason to let them pass</source>
            <translation>Lý do cho qua</translation>
        </message>
        <message>
            <source>Release to judges</source>
            <translation>Giao cho giám khảo</translation>
        </message>
        <message>
            <source>Release {contest} to its judges</source>
            <translation>Giao bài {contest} cho giám khảo</translation>
        </message>
        <message>
            <source>Show its own text again</source>
            <translation>Bỏ che</translation>
        </message>
        <message>
            <source>Texts ({n})</source>
            <translation>Bài viết ({n})</translation>
        </message>
        <message>
            <source>What the judges will read of this entry</source>
            <translation>Nội dung giám khảo sẽ đọc</translation>
        </message>
    </context>
    <context>
        <name>RemoveTrainingDialog</name>
        <message>
            <source>People on its list, who go with it: {people}, of whom {present} are marked as present. This cannot be undone.</source>
            <translation>Danh sách {people} người, trong đó {present} người đã điểm danh có mặt, cũng bị xóa theo. Không hoàn tác được việc này.</translation>
        </message>
        <message>
            <source>Remove training</source>
            <translation>Xóa buổi tập huấn</translation>
        </message>
        <message>
            <source>Remove training {number}?</source>
            <translation>Xóa buổi tập huấn số {number}?</translation>
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
            <source>go on to the next round</source>
            <translation>vào vòng sau</translation>
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
        <name>ReturnEntriesDialog</name>
        <message>
            <source>Return entries</source>
            <translation>Trả lại bài</translation>
        </message>
        <message>
            <source>Return entries to their schools</source>
            <translation>Trả bài lại cho trường</translation>
        </message>
        <message>
            <source>Something else, one thing in each line</source>
            <translation>Thiếu khác, mỗi dòng một mục</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Còn thiếu</translation>
        </message>
    </context>
    <context>
        <name>RoleDialog</name>
        <message>
            <source>Change role</source>
            <translation>Đổi vai trò</translation>
        </message>
        <message>
            <source>It holds from the next sign-in on.</source>
            <translation>Có hiệu lực từ lần đăng nhập sau.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>Role of {name}</source>
            <translation>Vai trò của {name}</translation>
        </message>
    </context>
    <context>
        <name>RoundChoice</name>
        <message>
            <source>Choose the round whose result is shown</source>
            <translation>Chọn vòng để xem kết quả</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Vòng</translation>
        </message>
    </context>
    <context>
        <name>RoundFactsDialog</name>
        <message>
            <source>Chosen for the next round</source>
            <translation>Số bài chọn vào vòng sau</translation>
        </message>
        <message>
            <source>Decimals of a sheet's total</source>
            <translation>Số chữ số thập phân của tổng điểm phiếu</translation>
        </message>
        <message>
            <source>Decimals of the score</source>
            <translation>Số chữ số thập phân của điểm</translation>
        </message>
        <message>
            <source>Least marks for each entry</source>
            <translation>Số lượt chấm tối thiểu mỗi bài</translation>
        </message>
        <message>
            <source>Marks agree below, in %</source>
            <translation>Thống nhất khi lệch dưới, %</translation>
        </message>
        <message>
            <source>Marks are wanted until</source>
            <translation>Hạn chấm</translation>
        </message>
        <message>
            <source>Mean of three within, in %</source>
            <translation>Lấy trung bình ba điểm khi lệch trong, %</translation>
        </message>
        <message>
            <source>Name of the round</source>
            <translation>Tên vòng thi</translation>
        </message>
        <message>
            <source>Rules of the round – {contest}</source>
            <translation>Quy tắc vòng thi – {contest}</translation>
        </message>
        <message>
            <source>Save rules</source>
            <translation>Lưu quy tắc</translation>
        </message>
        <message>
            <source>Score of an entry</source>
            <translation>Điểm của bài</translation>
        </message>
        <message>
            <source>Talked over up to, in %</source>
            <translation>Trao đổi khi lệch đến, %</translation>
        </message>
        <message>
            <source>When marks lie far apart</source>
            <translation>Khi điểm lệch xa nhau</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>không làm tròn</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>không chọn</translation>
        </message>
    </context>
    <context>
        <name>RubricDialog</name>
        <message>
            <source>Add criterion</source>
            <translation>Thêm tiêu chí</translation>
        </message>
        <message>
            <source>Add level</source>
            <translation>Thêm mức</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Tiêu chí</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Xuống</translation>
        </message>
        <message>
            <source>Full total: {total}</source>
            <translation>Tổng điểm tối đa: {total}</translation>
        </message>
        <message>
            <source>Levels of the criterion</source>
            <translation>Các mức của tiêu chí</translation>
        </message>
        <message>
            <source>Marking has begun by this rubric: it can only be read.</source>
            <translation>Đã bắt đầu chấm theo thang điểm này: chỉ xem được.</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>Tiêu chí mới</translation>
        </message>
        <message>
            <source>New level</source>
            <translation>Mức mới</translation>
        </message>
        <message>
            <source>Ready-made rubric</source>
            <translation>Thang điểm có sẵn</translation>
        </message>
        <message>
            <source>Remove criterion</source>
            <translation>Xóa tiêu chí</translation>
        </message>
        <message>
            <source>Remove level</source>
            <translation>Xóa mức</translation>
        </message>
        <message>
            <source>Rubric of {contest}</source>
            <translation>Thang điểm {contest}</translation>
        </message>
        <message>
            <source>Save rubric</source>
            <translation>Lưu thang điểm</translation>
        </message>
        <message>
            <source>The ready-made rubric is taken over.</source>
            <translation>Đã lấy thang điểm có sẵn.</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Lên</translation>
        </message>
        <message>
            <source>Use ready-made rubric</source>
            <translation>Dùng thang điểm có sẵn</translation>
        </message>
        <message>
            <source>{group}: {total}</source>
            <translation>{group}: {total}</translation>
        </message>
    </context>
    <context>
        <name>RubricPane</name>
        <message>
            <source>A mark lies between 0 and {maximum}, in steps of {step}. Nothing was saved.</source>
            <translation>Điểm phải từ 0 đến {maximum}, mỗi bước {step}. Chưa lưu gì.</translation>
        </message>
        <message>
            <source>All criteria marked</source>
            <translation>Đã chấm đủ tiêu chí</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Tổng điểm</translation>
        </message>
        <message>
            <source>{n} criteria to go</source>
            <translation>còn {n} tiêu chí</translation>
        </message>
    </context>
    <context>
        <name>SchoolActions</name>
        <message>
            <source>Edit…</source>
            <translation>Sửa…</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Lịch sử…</translation>
        </message>
        <message>
            <source>Its entries</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Merge with another record…</source>
            <translation>Gộp với trường ghi trùng…</translation>
        </message>
        <message>
            <source>More about this school</source>
            <translation>Việc khác với trường này</translation>
        </message>
        <message>
            <source>Move to another ward…</source>
            <translation>Chuyển sang phường khác…</translation>
        </message>
        <message>
            <source>Other names…</source>
            <translation>Tên gọi khác…</translation>
        </message>
        <message>
            <source>Take off this season…</source>
            <translation>Bỏ khỏi mùa thi này…</translation>
        </message>
    </context>
    <context>
        <name>SchoolAliasesDialog</name>
        <message>
            <source>Add name</source>
            <translation>Thêm tên</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Tên gọi khác</translation>
        </message>
        <message>
            <source>As lists write it</source>
            <translation>Ghi như trong danh sách</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Lists that write one of these names find this school. Usual spellings, such as TH for Tiểu học, are found anyway.</source>
            <translation>Danh sách ghi một trong các tên này vẫn tìm ra trường. Các cách viết thông dụng, như TH thay cho Tiểu học, không cần thêm.</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Tên gọi khác</translation>
        </message>
        <message>
            <source>Other names of {school}</source>
            <translation>Tên gọi khác của {school}</translation>
        </message>
        <message>
            <source>Remove name</source>
            <translation>Xóa tên</translation>
        </message>
        <message>
            <source>add “{name}”</source>
            <translation>thêm “{name}”</translation>
        </message>
        <message>
            <source>remove “{name}”</source>
            <translation>xóa “{name}”</translation>
        </message>
    </context>
    <context>
        <name>SchoolFormDialog</name>
        <message>
            <source>Active: the next season asks it to take part</source>
            <translation>Đang hoạt động: mùa thi sau mời trường tham gia</translation>
        </message>
        <message>
            <source>As the name says</source>
            <translation>Theo tên trường</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Contacts beside the principal</source>
            <translation>Người liên hệ ngoài hiệu trưởng</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Bỏ thay đổi</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Thư điện tử</translation>
        </message>
        <message>
            <source>Given when empty</source>
            <translation>Bỏ trống: tự cấp mã</translation>
        </message>
        <message>
            <source>In full, as papers print it</source>
            <translation>Tên đầy đủ như in trên giấy tờ</translation>
        </message>
        <message>
            <source>Keep typing</source>
            <translation>Nhập tiếp</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Cấp học</translation>
        </message>
        <message>
            <source>Name of the school</source>
            <translation>Tên trường</translation>
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
            <source>Ward</source>
            <translation>Phường</translation>
        </message>
        <message>
            <source>What you typed is not saved yet.</source>
            <translation>Nội dung vừa nhập chưa được lưu.</translation>
        </message>
    </context>
    <context>
        <name>SchoolHistoryDialog</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>History of {school}</source>
            <translation>Lịch sử của {school}</translation>
        </message>
        <message>
            <source>School report</source>
            <translation>Báo cáo của trường</translation>
        </message>
        <message>
            <source>seasons: {n}</source>
            <translation>{n} mùa thi</translation>
        </message>
    </context>
    <context>
        <name>SchoolMergeDialog</name>
        <message>
            <source>Both records</source>
            <translation>Hai trường ghi trùng</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Người liên hệ</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Thư điện tử</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Cấp học</translation>
        </message>
        <message>
            <source>Make one school of two records</source>
            <translation>Gộp hai trường ghi trùng làm một</translation>
        </message>
        <message>
            <source>Merge records</source>
            <translation>Gộp</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên trường</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Number of {what}</source>
            <translation>Số {what}</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Tên gọi khác</translation>
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
            <source>The other record of {school}</source>
            <translation>Trường ghi trùng với {school}</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Phường</translation>
        </message>
        <message>
            <source>Which one stays?</source>
            <translation>Giữ lại trường nào?</translation>
        </message>
        <message>
            <source>no entries, judges or marks</source>
            <translation>chưa có bài dự thi, giám khảo, điểm</translation>
        </message>
        <message>
            <source>{gone} ({gone_code}) goes, and its name finds {kept} ({kept_code}) from now on. What it has moves there: {moved}. What {kept_code} lacks is filled in from it; what both have stays as {kept_code} has it. This holds for all seasons and cannot be undone here; a backup is written first.</source>
            <translation>Bỏ {gone} ({gone_code}); từ nay tên này được hiểu là {kept} ({kept_code}). Dữ liệu của trường bị bỏ được chuyển sang: {moved}. Thông tin {kept_code} còn thiếu được điền thêm; thông tin cả hai đều có thì giữ theo {kept_code}. Việc này áp dụng cho mọi mùa thi và không hoàn tác được tại đây; dữ liệu được sao lưu trước.</translation>
        </message>
        <message>
            <source>{school} ({code})</source>
            <translation>{school} ({code})</translation>
        </message>
        <message>
            <source>{school} stays</source>
            <translation>Giữ {school}</translation>
        </message>
    </context>
    <context>
        <name>SchoolWardsDialog</name>
        <message>
            <source>For example 01/07/2025</source>
            <translation>Ví dụ 01/07/2025</translation>
        </message>
        <message>
            <source>From the day</source>
            <translation>Từ ngày</translation>
        </message>
        <message>
            <source>In this season: {ward}</source>
            <translation>Trong mùa thi này: {ward}</translation>
        </message>
        <message>
            <source>Move to another ward</source>
            <translation>Chuyển sang phường khác</translation>
        </message>
        <message>
            <source>Move to ward</source>
            <translation>Chuyển phường</translation>
        </message>
        <message>
            <source>New ward</source>
            <translation>Phường mới</translation>
        </message>
        <message>
            <source>Open seasons that begin on that day or later name the new ward; earlier ones keep the old.</source>
            <translation>Các mùa thi đang mở, bắt đầu từ ngày đó trở đi, ghi phường mới; các mùa trước giữ phường cũ.</translation>
        </message>
        <message>
            <source>from {day}: {ward}</source>
            <translation>từ {day}: {ward}</translation>
        </message>
        <message>
            <source>{names} and {n} more schools</source>
            <translation>{names} và {n} trường khác</translation>
        </message>
    </context>
    <context>
        <name>SchoolsPage</name>
        <message>
            <source>Active</source>
            <translation>Đang hoạt động</translation>
        </message>
        <message>
            <source>Add a school</source>
            <translation>Thêm trường</translation>
        </message>
        <message>
            <source>Add school</source>
            <translation>Thêm trường</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Người liên hệ</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Thư điện tử</translation>
        </message>
        <message>
            <source>Import schools</source>
            <translation>Nhập danh sách trường</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Giữ lại</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Cấp học</translation>
        </message>
        <message>
            <source>Not active</source>
            <translation>Ngừng hoạt động</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Tên gọi khác</translation>
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
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Sent nothing</source>
            <translation>Chưa nộp bài</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Bỏ khỏi mùa thi</translation>
        </message>
        <message>
            <source>Take {school} off this season? Its other names and its picture go with it.</source>
            <translation>Bỏ {school} khỏi mùa thi này? Tên gọi khác và ảnh của trường cũng bị bỏ theo.</translation>
        </message>
        <message>
            <source>The new ward is recorded with its day.</source>
            <translation>Đã ghi phường mới kèm ngày chuyển.</translation>
        </message>
        <message>
            <source>The next season asks active schools to take part</source>
            <translation>Mùa thi sau mời các trường đang hoạt động tham gia</translation>
        </message>
        <message>
            <source>The picture of {school} was taken off.</source>
            <translation>Đã bỏ ảnh của {school}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Phường</translation>
        </message>
        <message>
            <source>{gone} and {kept} are one school now. A backup was written first.</source>
            <translation>Đã gộp {gone} và {kept} làm một trường. Dữ liệu đã được sao lưu trước khi gộp.</translation>
        </message>
        <message>
            <source>{n} schools · {sent} have sent entries</source>
            <translation>{n} trường · {sent} trường đã nộp bài</translation>
        </message>
        <message>
            <source>{school} is active again.</source>
            <translation>{school} hoạt động trở lại.</translation>
        </message>
        <message>
            <source>{school} is not active any more.</source>
            <translation>{school} đã ngừng hoạt động.</translation>
        </message>
        <message>
            <source>{school} was changed.</source>
            <translation>Đã sửa {school}.</translation>
        </message>
        <message>
            <source>{school} was registered with the code {code}.</source>
            <translation>Đã thêm {school} với mã {code}.</translation>
        </message>
        <message>
            <source>{school} was taken off this season.</source>
            <translation>Đã bỏ {school} khỏi mùa thi này.</translation>
        </message>
    </context>
    <context>
        <name>ScoreBooksDialog</name>
        <message>
            <source>Choose returned workbooks…</source>
            <translation>Chọn sổ chấm nhận về…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Copies of files beside them, a folder for each judge: {n}.</source>
            <translation>Bản sao tệp ở bên cạnh, mỗi giám khảo một thư mục: {n}.</translation>
        </message>
        <message>
            <source>Each judge gets a workbook with codes and texts only, and the files that judges may see. A row that is wrong costs itself only; marks that were handed in stay as they are.</source>
            <translation>Mỗi giám khảo nhận một sổ chấm chỉ có số phách và nội dung bài, kèm các tệp mà giám khảo được xem. Dòng nào sai chỉ bỏ dòng đó; điểm đã nộp giữ nguyên.</translation>
        </message>
        <message>
            <source>Handed in: {n} sheets.</source>
            <translation>Đã nộp: {n} phiếu.</translation>
        </message>
        <message>
            <source>Marking workbooks of {contest}</source>
            <translation>Sổ chấm Excel – {contest}</translation>
        </message>
        <message>
            <source>No judge gets: {names}.</source>
            <translation>Không giám khảo nào nhận: {names}.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Mở thư mục</translation>
        </message>
        <message>
            <source>Take home</source>
            <translation>Nhận về</translation>
        </message>
        <message>
            <source>To be handed in: {n} sheets. Left out: {problems}.</source>
            <translation>Sẽ nộp: {n} phiếu. Bỏ lại: {problems}.</translation>
        </message>
        <message>
            <source>What the workbooks bring</source>
            <translation>Nội dung các sổ chấm</translation>
        </message>
        <message>
            <source>Write workbooks…</source>
            <translation>Ghi sổ chấm…</translation>
        </message>
        <message>
            <source>Written: {n} workbooks.</source>
            <translation>Đã ghi: {n} sổ chấm.</translation>
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
        <name>SeasonSection</name>
        <message>
            <source>Certificate layout</source>
            <translation>Mẫu giấy khen</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Giấy khen</translation>
        </message>
        <message>
            <source>Close season…</source>
            <translation>Đóng mùa thi…</translation>
        </message>
        <message>
            <source>Document suffix</source>
            <translation>Ký hiệu văn bản</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Ngày bắt đầu</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Đến mùa thi này</translation>
        </message>
        <message>
            <source>How certificates will look</source>
            <translation>Mẫu giấy khen khi in</translation>
        </message>
        <message>
            <source>How letters will look</source>
            <translation>Mẫu công văn khi in</translation>
        </message>
        <message>
            <source>Issuing office</source>
            <translation>Cơ quan ban hành</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ngày kết thúc</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Công văn</translation>
        </message>
        <message>
            <source>Lines above the signature</source>
            <translation>Các dòng trên chữ ký</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên mùa thi</translation>
        </message>
        <message>
            <source>Name of the signatory</source>
            <translation>Họ và tên người ký</translation>
        </message>
        <message>
            <source>Next season…</source>
            <translation>Mùa thi tiếp theo…</translation>
        </message>
        <message>
            <source>Office above</source>
            <translation>Cơ quan cấp trên</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Địa danh</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Chương trình</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Làm lại</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Năm học</translation>
        </message>
        <message>
            <source>Season</source>
            <translation>Mùa thi</translation>
        </message>
        <message>
            <source>Season and headings</source>
            <translation>Mùa thi và tiêu đề văn bản</translation>
        </message>
        <message>
            <source>Take headings from an office…</source>
            <translation>Lấy tiêu đề từ đơn vị…</translation>
        </message>
        <message>
            <source>The season is closed. It can be read and printed, and nothing in it changes any more.</source>
            <translation>Mùa thi đã đóng. Chỉ xem và in được, không thay đổi nữa.</translation>
        </message>
        <message>
            <source>The season {name} was made.</source>
            <translation>Đã tạo mùa thi {name}.</translation>
        </message>
        <message>
            <source>This season was closed on {day}. It can only be read, and its papers keep these headings for ever, whatever the offices are called later.</source>
            <translation>Mùa thi này đã đóng ngày {day}. Chỉ xem được; giấy tờ luôn giữ tiêu đề này, dù sau đó các đơn vị đổi tên.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>What its papers print</source>
            <translation>Nội dung in trên giấy tờ</translation>
        </message>
        <message>
            <source>What will be printed</source>
            <translation>Xem trước bản in</translation>
        </message>
        <message>
            <source>Who gives certificates</source>
            <translation>Thẩm quyền tặng giấy khen</translation>
        </message>
    </context>
    <context>
        <name>SeatsView</name>
        <message>
            <source>All judges sit on the panel.</source>
            <translation>Tất cả giám khảo đã ở trong ban.</translation>
        </message>
        <message>
            <source>Choose one or several rows. A judge who joins or leaves later moves as few entries as possible.</source>
            <translation>Chọn một hoặc nhiều dòng. Giám khảo vào hoặc ra sau đó thì số bài phải chuyển là ít nhất.</translation>
        </message>
        <message>
            <source>For example: transferred to another ward from 01/04/2023</source>
            <translation>Ví dụ: chuyển sang phường khác từ 01/04/2023</translation>
        </message>
        <message>
            <source>Into group 1</source>
            <translation>Vào nhóm 1</translation>
        </message>
        <message>
            <source>Into group 2</source>
            <translation>Vào nhóm 2</translation>
        </message>
        <message>
            <source>Leave the panel</source>
            <translation>Rời ban giám khảo</translation>
        </message>
        <message>
            <source>Leaves the panel…</source>
            <translation>Rời ban giám khảo…</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Đưa vào ban</translation>
        </message>
        <message>
            <source>Seat all</source>
            <translation>Đưa tất cả vào ban</translation>
        </message>
        <message>
            <source>Seated: {judges}.</source>
            <translation>Đã đưa vào ban: {judges}.</translation>
        </message>
        <message>
            <source>What is not handed in goes to the other judges; sheets begun count as absent. Nothing else moves.</source>
            <translation>Phiếu chưa nộp chuyển cho giám khảo khác; phiếu chấm dở tính là vắng. Các phiếu khác giữ nguyên.</translation>
        </message>
        <message>
            <source>{name} has left the panel.</source>
            <translation>{name} đã rời ban giám khảo.</translation>
        </message>
        <message>
            <source>{name} leaves the panel</source>
            <translation>{name} rời ban giám khảo</translation>
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
            <source>Change user…</source>
            <translation>Đổi người dùng…</translation>
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
            <source>Marking</source>
            <translation>Chấm điểm</translation>
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
        <message>
            <source>Settings</source>
            <translation>Cài đặt</translation>
        </message>
        <message>
            <source>Trainings</source>
            <translation>Tập huấn</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Accounts</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Season</source>
            <translation>Mùa thi</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Máy tính này</translation>
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
        <name>SheetColumns</name>
        <message>
            <source>Choose the columns of {fields} before the list can be read.</source>
            <translation>Hãy chọn cột cho {fields} thì mới đọc được danh sách.</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Các cột của tệp</translation>
        </message>
        <message>
            <source>School of the whole list</source>
            <translation>Trường của cả danh sách</translation>
        </message>
        <message>
            <source>The list has no heading: its first row is an entry</source>
            <translation>Danh sách không có dòng tiêu đề: dòng đầu tiên đã là bài</translation>
        </message>
        <message>
            <source>as the file says</source>
            <translation>theo tệp</translation>
        </message>
        <message>
            <source>guessed, {n} %</source>
            <translation>đoán, {n} %</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>chưa chọn</translation>
        </message>
        <message>
            <source>not in the file</source>
            <translation>không có trong tệp</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>chắc chắn</translation>
        </message>
        <message>
            <source>{n} % filled</source>
            <translation>{n} % có dữ liệu</translation>
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
        <name>SignatoriesEditor</name>
        <message>
            <source>(new)</source>
            <translation>(mới)</translation>
        </message>
        <message>
            <source>Add signatory</source>
            <translation>Thêm người ký</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Thay cho</translation>
        </message>
        <message>
            <source>KT. – deputy for the head</source>
            <translation>KT. – cấp phó ký thay cấp trưởng</translation>
        </message>
        <message>
            <source>Name of the signatory</source>
            <translation>Họ và tên người ký</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Chức vụ</translation>
        </message>
        <message>
            <source>Q. – acting head</source>
            <translation>Q. – quyền cấp trưởng</translation>
        </message>
        <message>
            <source>Remove signatory</source>
            <translation>Xóa người ký</translation>
        </message>
        <message>
            <source>Signatories</source>
            <translation>Người ký</translation>
        </message>
        <message>
            <source>Signatories, as papers print them</source>
            <translation>Người ký, như in trên giấy tờ</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Hình thức ký</translation>
        </message>
        <message>
            <source>TL. – by order of the head</source>
            <translation>TL. – thừa lệnh cấp trưởng</translation>
        </message>
        <message>
            <source>TM. – for a collective</source>
            <translation>TM. – thay mặt tập thể</translation>
        </message>
        <message>
            <source>TUQ. – by written authority</source>
            <translation>TUQ. – thừa ủy quyền</translation>
        </message>
        <message>
            <source>by the own post</source>
            <translation>theo chức vụ của mình</translation>
        </message>
    </context>
    <context>
        <name>StandAsideDialog</name>
        <message>
            <source>For example: I know the pupil, I helped with the work</source>
            <translation>Ví dụ: tôi quen học sinh, tôi đã giúp làm bài</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Stand aside</source>
            <translation>Xin không chấm</translation>
        </message>
        <message>
            <source>Stand aside from {code}</source>
            <translation>Xin không chấm bài {code}</translation>
        </message>
        <message>
            <source>You will not mark this entry; marks that you gave it do not count.</source>
            <translation>Bạn sẽ không chấm bài này nữa; điểm đã chấm cho bài không được tính.</translation>
        </message>
    </context>
    <context>
        <name>StandingView</name>
        <message>
            <source>By group or field</source>
            <translation>Theo nhóm hoặc lĩnh vực</translation>
        </message>
        <message>
            <source>By level</source>
            <translation>Theo cấp học</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>Theo tuần</translation>
        </message>
        <message>
            <source>Entries by group or field</source>
            <translation>Bài theo nhóm hoặc lĩnh vực</translation>
        </message>
        <message>
            <source>Entries by level</source>
            <translation>Bài dự thi theo cấp học</translation>
        </message>
        <message>
            <source>Entries by week</source>
            <translation>Bài theo tuần</translation>
        </message>
        <message>
            <source>Nothing has come yet.</source>
            <translation>Chưa có bài nào.</translation>
        </message>
        <message>
            <source>Reminder list</source>
            <translation>Danh sách cần nhắc</translation>
        </message>
        <message>
            <source>Schools and what they sent</source>
            <translation>Các trường và số bài đã nộp</translation>
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
        <name>TakeHeadingsDialog</name>
        <message>
            <source>As the office is called on</source>
            <translation>Theo tên đơn vị vào ngày</translation>
        </message>
        <message>
            <source>How letters will look</source>
            <translation>Mẫu công văn khi in</translation>
        </message>
        <message>
            <source>Office and signatory</source>
            <translation>Đơn vị và người ký</translation>
        </message>
        <message>
            <source>Take headings from an office</source>
            <translation>Lấy tiêu đề từ đơn vị</translation>
        </message>
        <message>
            <source>Take these</source>
            <translation>Lấy tiêu đề này</translation>
        </message>
        <message>
            <source>The season gets a copy: when the office changes later, the season keeps what it has.</source>
            <translation>Mùa thi lưu một bản riêng: sau này đơn vị thay đổi, mùa thi vẫn giữ nguyên.</translation>
        </message>
    </context>
    <context>
        <name>ThemeForm</name>
        <message>
            <source>A theme can be used in several pillars; its name changes in all of them.</source>
            <translation>Một chủ đề có thể dùng ở nhiều trụ cột; sửa tên là sửa ở tất cả.</translation>
        </message>
        <message>
            <source>Name of the theme</source>
            <translation>Tên chủ đề</translation>
        </message>
    </context>
    <context>
        <name>TogetherDialog</name>
        <message>
            <source>Mark {code} together</source>
            <translation>Chấm thống nhất bài {code}</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Biên bản</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Người dự</translation>
        </message>
        <message>
            <source>Record marks</source>
            <translation>Ghi điểm</translation>
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
        <name>TrainingDialog</name>
        <message>
            <source>Add training</source>
            <translation>Thêm buổi tập huấn</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Edit training {number}</source>
            <translation>Sửa buổi tập huấn số {number}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Number and day of the letter that calls it</source>
            <translation>Số và ngày của công văn triệu tập</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Địa điểm</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Nội dung</translation>
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
        <name>TrainingPapers</name>
        <message>
            <source>Blank</source>
            <translation>Để trống họ tên</translation>
        </message>
        <message>
            <source>Certificates of training {number}</source>
            <translation>Giấy chứng nhận tập huấn buổi {number}</translation>
        </message>
        <message>
            <source>Report on the trainings</source>
            <translation>Báo cáo tập huấn</translation>
        </message>
        <message>
            <source>Sign-in sheet of training {number}</source>
            <translation>Danh sách ký tên buổi tập huấn số {number}</translation>
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
            <source>With names</source>
            <translation>Có họ tên</translation>
        </message>
    </context>
    <context>
        <name>TrainingsPage</name>
        <message>
            <source>Add training…</source>
            <translation>Thêm buổi tập huấn…</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Điểm danh</translation>
        </message>
        <message>
            <source>Attendance not noted</source>
            <translation>Chưa điểm danh</translation>
        </message>
        <message>
            <source>By school</source>
            <translation>Theo trường</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Giấy chứng nhận</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Công văn</translation>
        </message>
        <message>
            <source>Edit training</source>
            <translation>Sửa buổi tập huấn</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>Tài liệu đã phát</translation>
        </message>
        <message>
            <source>Import participants</source>
            <translation>Nhập người tham dự</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Địa điểm</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Làm lại</translation>
        </message>
        <message>
            <source>Remove training</source>
            <translation>Xóa buổi tập huấn</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Schools that missed it</source>
            <translation>Trường vắng</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Danh sách ký tên</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Giáo viên</translation>
        </message>
        <message>
            <source>Training report</source>
            <translation>Báo cáo tập huấn</translation>
        </message>
        <message>
            <source>Training {number}</source>
            <translation>Buổi tập huấn số {number}</translation>
        </message>
        <message>
            <source>Trainings</source>
            <translation>Tập huấn</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>Điểm danh</translation>
        </message>
        <message>
            <source>training {number} – changed</source>
            <translation>buổi tập huấn số {number} – sửa</translation>
        </message>
        <message>
            <source>{n} came</source>
            <translation>có mặt {n}</translation>
        </message>
        <message>
            <source>{n} of {asked} came</source>
            <translation>có mặt {n}/{asked}</translation>
        </message>
        <message>
            <source>{n} trainings · {schools} schools, {missed} of them missed at least one</source>
            <translation>{n} buổi tập huấn · {schools} trường, {missed} trường vắng ít nhất một buổi</translation>
        </message>
    </context>
    <context>
        <name>UndoButtons</name>
        <message>
            <source>Redo</source>
            <translation>Làm lại</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
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
        <name>YearView</name>
        <message>
            <source>Before: {earlier} · now: {season} · rose: {up} · fell: {down}</source>
            <translation>Trước: {earlier} · nay: {season} · tăng: {up} · giảm: {down}</translation>
        </message>
        <message>
            <source>Year on year</source>
            <translation>So với năm trước</translation>
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
        <name>checklist</name>
        <message>
            <source>The ordinary points make {points}, not 100; every school's total is rescaled to 100.</source>
            <translation>Tổng điểm chính là {points}, không phải 100; tổng điểm của mỗi trường được quy về thang 100.</translation>
        </message>
        <message>
            <source>{code}: {marks} marks {effect} – {schools}</source>
            <translation>{code}: {marks} điểm {effect} – {schools}</translation>
        </message>
        <message>
            <source>{count} sheets lack a mark then and are opened again – {schools}</source>
            <translation>khi đó {count} phiếu thiếu điểm và được mở lại – {schools}</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} và {count} mục khác</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message>
            <source>  Entries: {count}. Letters: {encoding}. Sheet: {sheet}. Header in row {row}. School: {school}.</source>
            <translation>  Số bài: {count}. Bảng mã: {encoding}. Trang tính: {sheet}. Tiêu đề ở dòng {row}. Trường: {school}.</translation>
        </message>
        <message>
            <source> (left out this season)</source>
            <translation> (mùa này không tính)</translation>
        </message>
        <message>
            <source>A judge's own sheets: marking under codes.</source>
            <translation>Phiếu của giám khảo đang đăng nhập: chấm dưới số phách.</translation>
        </message>
        <message>
            <source>A mark: criterion=8,5; one for each</source>
            <translation>Một điểm: tiêu chí=8,5; ghi lần lượt từng tiêu chí</translation>
        </message>
        <message>
            <source>A note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>A prize: Nhất=2, Nhất=5% or Nhất&gt;=90; all of them, best first</source>
            <translation>Một mức giải: Nhất=2, Nhất=5% hoặc Nhất&gt;=90; ghi đủ các mức, giải cao trước</translation>
        </message>
        <message>
            <source>A sheet for each entry, a booklet for each judge, or a grid</source>
            <translation>entry: mỗi bài một phiếu; judge: mỗi giám khảo một tập; grid: bảng chấm</translation>
        </message>
        <message>
            <source>A store was made in {folder}.</source>
            <translation>Đã tạo kho dữ liệu trong {folder}.</translation>
        </message>
        <message>
            <source>Accept entries; a late one needs a reason.</source>
            <translation>Chấp nhận bài dự thi; bài muộn cần lý do.</translation>
        </message>
        <message>
            <source>Accept only with consent, or not</source>
            <translation>Chỉ nhận khi có đồng ý, hoặc không</translation>
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
            <source>All contests with window and entries.</source>
            <translation>Các cuộc thi, thời gian nhận bài và số bài.</translation>
        </message>
        <message>
            <source>All imports of the season, the newest first.</source>
            <translation>Tất cả các lần nhập của mùa thi, mới nhất ở trên.</translation>
        </message>
        <message>
            <source>All of one contest.</source>
            <translation>Toàn bộ thông tin một cuộc thi.</translation>
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
            <source>Among whom prizes are counted</source>
            <translation>Tính giải trong phạm vi nào</translation>
        </message>
        <message>
            <source>Assign a third judge wherever the bands ask for one.</source>
            <translation>Phân công giám khảo chấm lần 3 ở những bài cần.</translation>
        </message>
        <message>
            <source>Assign an entry to a judge by hand.</source>
            <translation>Phân công tay một bài cho một giám khảo.</translation>
        </message>
        <message>
            <source>Assign the entries: equal loads, no conflict, everything connected.</source>
            <translation>Phân công chấm bài: chia đều, tránh xung đột lợi ích, bảo đảm các giám khảo có bài chung.</translation>
        </message>
        <message>
            <source>Blind code of the entry</source>
            <translation>Số phách của bài</translation>
        </message>
        <message>
            <source>Blind code or number of the entry</source>
            <translation>Số phách hoặc số thứ tự của bài</translation>
        </message>
        <message>
            <source>Blind codes</source>
            <translation>Số phách</translation>
        </message>
        <message>
            <source>Blind codes or numbers, with commas between them</source>
            <translation>Số phách hoặc số thứ tự, cách nhau bằng dấu phẩy</translation>
        </message>
        <message>
            <source>Blind codes or numbers, with commas between them; empty for none</source>
            <translation>Số phách hoặc số thứ tự, cách nhau bằng dấu phẩy; để trống thì không chọn bài nào</translation>
        </message>
        <message>
            <source>Blind codes: drawing, the map for officers, opening.</source>
            <translation>Số phách: đánh phách, bảng đối chiếu cho chuyên viên, hồi phách.</translation>
        </message>
        <message>
            <source>Bring schools that are known up to date</source>
            <translation>Cập nhật thông tin các trường đã có</translation>
        </message>
        <message>
            <source>Change a contest; what is not named stays.</source>
            <translation>Sửa một cuộc thi; điều gì không nêu thì giữ nguyên.</translation>
        </message>
        <message>
            <source>Change a session; what is not given stays.</source>
            <translation>Sửa một buổi tập huấn; mục không ghi thì giữ nguyên.</translation>
        </message>
        <message>
            <source>Change an office; what is left out stays as it is.</source>
            <translation>Sửa một đơn vị; mục không ghi thì giữ nguyên.</translation>
        </message>
        <message>
            <source>Change one entry; what is not named stays.</source>
            <translation>Sửa một bài; mục nào không nêu thì giữ nguyên.</translation>
        </message>
        <message>
            <source>Change the season; what is left out stays as it is.</source>
            <translation>Sửa mùa thi; mục không ghi thì giữ nguyên.</translation>
        </message>
        <message>
            <source>Change what is recorded of a school; what is not named stays.</source>
            <translation>Sửa thông tin của một trường; mục không ghi thì giữ nguyên.</translation>
        </message>
        <message>
            <source>Choose a few entries by a draw, in turn from each group.</source>
            <translation>Rút vài bài chấm thử, lần lượt từ mỗi nhóm.</translation>
        </message>
        <message>
            <source>Choose exactly these entries, before the judges are let in.</source>
            <translation>Chọn đúng các bài này để chấm thử, trước khi giao cho giám khảo.</translation>
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
            <source>Code of an entry</source>
            <translation>Mã bài dự thi</translation>
        </message>
        <message>
            <source>Code of the contest of the entry</source>
            <translation>Mã cuộc thi của bài</translation>
        </message>
        <message>
            <source>Code of the contest: SK, KH, DS</source>
            <translation>Mã cuộc thi: SK, KH, DS</translation>
        </message>
        <message>
            <source>Code of the entry, such as KH-034</source>
            <translation>Mã bài dự thi, ví dụ KH-034</translation>
        </message>
        <message>
            <source>Code of the judge</source>
            <translation>Mã giám khảo</translation>
        </message>
        <message>
            <source>Code of the other entry</source>
            <translation>Mã bài dự thi kia</translation>
        </message>
        <message>
            <source>Code of the ready-made rubric</source>
            <translation>Mã thang điểm có sẵn</translation>
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
            <source>Codes of other judges than those on the panel</source>
            <translation>Mã các giám khảo khác với ban hiện có</translation>
        </message>
        <message>
            <source>Codes of the entries, such as KH-034</source>
            <translation>Mã các bài dự thi, ví dụ KH-034</translation>
        </message>
        <message>
            <source>Codes of the entries; without any, all without receipt</source>
            <translation>Mã các bài dự thi; không nêu thì mọi bài chưa có phiếu</translation>
        </message>
        <message>
            <source>Codes of the judges</source>
            <translation>Mã các giám khảo</translation>
        </message>
        <message>
            <source>Column of a field: authors=C. May be repeated.</source>
            <translation>Cột của một mục: authors=C. Có thể lặp lại.</translation>
        </message>
        <message>
            <source>Comment on an entry, or under one criterion; "" takes it away.</source>
            <translation>Nhận xét bài, hoặc nhận xét một tiêu chí; "" thì bỏ nhận xét.</translation>
        </message>
        <message>
            <source>Comment on the entry</source>
            <translation>Nhận xét bài dự thi</translation>
        </message>
        <message>
            <source>Confirm that a sheet says what the paper says.</source>
            <translation>Xác nhận phiếu đã nhập đúng với bản giấy.</translation>
        </message>
        <message>
            <source>Conflicts of interest: own schools, and what was declared.</source>
            <translation>Xung đột lợi ích: trường của giám khảo và điều đã khai báo.</translation>
        </message>
        <message>
            <source>Consent withdrawn: {codes}</source>
            <translation>Đã ghi rút đồng ý: {codes}</translation>
        </message>
        <message>
            <source>Consents recorded: {count}</source>
            <translation>Đã ghi đồng ý: {count}</translation>
        </message>
        <message>
            <source>Copy the headings that an office has on a day.</source>
            <translation>Sao chép tiêu đề văn bản của một đơn vị vào một ngày.</translation>
        </message>
        <message>
            <source>Cover parts of a picture or PDF in the judges' copy, no others; without parts, none.</source>
            <translation>Che những phần này của ảnh hoặc PDF trong bản cho giám khảo, bỏ các phần khác; không nêu phần nào thì bỏ hết.</translation>
        </message>
        <message>
            <source>Cover the names that the text of PDFs tells, besides what is covered already.</source>
            <translation>Che các tên mà chữ trong PDF nêu ra, ngoài những chỗ đã che.</translation>
        </message>
        <message>
            <source>Cover them all</source>
            <translation>Che tất cả</translation>
        </message>
        <message>
            <source>Day of its letter</source>
            <translation>Ngày công văn</translation>
        </message>
        <message>
            <source>Day on which it came, dd/mm/yyyy</source>
            <translation>Ngày nhận, dd/mm/yyyy</translation>
        </message>
        <message>
            <source>Day, as dd/mm/yyyy</source>
            <translation>Ngày, dạng ngày/tháng/năm</translation>
        </message>
        <message>
            <source>Decimals of a sheet's total; -1 leaves it exact</source>
            <translation>Số chữ số thập phân của tổng điểm phiếu; -1 là không làm tròn</translation>
        </message>
        <message>
            <source>Decimals of the score</source>
            <translation>Số chữ số thập phân của điểm</translation>
        </message>
        <message>
            <source>Draw the codes of a contest; not again once judges are assigned.</source>
            <translation>Đánh phách một cuộc thi; không đánh lại được khi đã phân công giám khảo.</translation>
        </message>
        <message>
            <source>Empty rows for every school, without the names of the list</source>
            <translation>Dòng trống cho mọi trường, không ghi sẵn tên trong danh sách</translation>
        </message>
        <message>
            <source>Entries and numbers of files, such as KH-034/1</source>
            <translation>Mã bài và số thứ tự tệp, ví dụ KH-034/1</translation>
        </message>
        <message>
            <source>Entries by school, level and day, and who has sent nothing.</source>
            <translation>Bài theo trường, cấp học và ngày; trường nào chưa nộp.</translation>
        </message>
        <message>
            <source>Entries that all judges mark first, to talk over how they mark.</source>
            <translation>Bài chấm thử: mọi giám khảo chấm trước để thống nhất cách chấm.</translation>
        </message>
        <message>
            <source>Entries that look like one: same author, same or near text.</source>
            <translation>Các bài nghi trùng: cùng tác giả, nội dung giống hoặc gần giống.</translation>
        </message>
        <message>
            <source>Entries whose marks lie outside the bands, the widest gap first.</source>
            <translation>Các bài có điểm lệch quá mức, lệch nhiều nhất trước.</translation>
        </message>
        <message>
            <source>Entries, all or some of them.</source>
            <translation>Bài dự thi, tất cả hoặc một phần.</translation>
        </message>
        <message>
            <source>Entry and number of the file, such as KH-034/1</source>
            <translation>Mã bài và số thứ tự tệp, ví dụ KH-034/1</translation>
        </message>
        <message>
            <source>Every change of the marks on one sheet: who, when, before, after.</source>
            <translation>Mọi lần sửa điểm của một phiếu: ai, lúc nào, trước và sau.</translation>
        </message>
        <message>
            <source>Every change of your marks for an entry.</source>
            <translation>Mọi lần sửa điểm của bạn cho một bài.</translation>
        </message>
        <message>
            <source>Every conflict of the season's judges.</source>
            <translation>Mọi xung đột lợi ích của giám khảo mùa thi.</translation>
        </message>
        <message>
            <source>Every tie was settled by the scheme; no decision of the council was needed.</source>
            <translation>Mọi trường hợp đồng điểm đã được phân định bằng tiêu chí phụ; không cần ban tổ chức quyết định.</translation>
        </message>
        <message>
            <source>Exclude entries.</source>
            <translation>Loại bài dự thi.</translation>
        </message>
        <message>
            <source>Field of the entry</source>
            <translation>Lĩnh vực của bài</translation>
        </message>
        <message>
            <source>Fields, with commas</source>
            <translation>Các lĩnh vực, cách nhau bằng dấu phẩy</translation>
        </message>
        <message>
            <source>File with the rubric</source>
            <translation>Tệp thang điểm</translation>
        </message>
        <message>
            <source>Files before judges see them: looked at, covered, withheld.</source>
            <translation>Tệp bài thi trước khi giám khảo xem: xem trước, che, giữ lại.</translation>
        </message>
        <message>
            <source>Files of a contest: where each stands, and the names that PDFs tell.</source>
            <translation>Tệp của một cuộc thi: tình trạng từng tệp và tên tìm thấy trong PDF.</translation>
        </message>
        <message>
            <source>Files taken in: {done}; refused: {refused}.</source>
            <translation>Số tệp đã nhập: {done}; bị từ chối: {refused}.</translation>
        </message>
        <message>
            <source>Files that schools sent</source>
            <translation>Các tệp do trường gửi</translation>
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
            <source>First day for entries</source>
            <translation>Ngày đầu nhận bài</translation>
        </message>
        <message>
            <source>First day, as dd/mm/yyyy</source>
            <translation>Ngày bắt đầu, dạng ngày/tháng/năm</translation>
        </message>
        <message>
            <source>First day, as dd/mm/yyyy; - for none</source>
            <translation>Ngày bắt đầu, dạng ngày/tháng/năm; ghi - nếu không có</translation>
        </message>
        <message>
            <source>Flag an entry to be looked at again, or take the flag off.</source>
            <translation>Gắn cờ bài để xem lại, hoặc bỏ cờ.</translation>
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
            <source>Folder to write into</source>
            <translation>Thư mục để ghi</translation>
        </message>
        <message>
            <source>For practice only: the same draw</source>
            <translation>Chỉ để thử: lặp lại đúng lần rút ngẫu nhiên</translation>
        </message>
        <message>
            <source>Forget another name of a school.</source>
            <translation>Bỏ một tên gọi khác của trường.</translation>
        </message>
        <message>
            <source>Forget the wrong passwords of an account.</source>
            <translation>Xóa số lần nhập sai mật khẩu của một tài khoản.</translation>
        </message>
        <message>
            <source>Full total: {total}</source>
            <translation>Tổng điểm tối đa: {total}</translation>
        </message>
        <message>
            <source>Give an account a new password.</source>
            <translation>Đặt mật khẩu mới cho một tài khoản.</translation>
        </message>
        <message>
            <source>Give an account another role.</source>
            <translation>Đổi vai trò của một tài khoản.</translation>
        </message>
        <message>
            <source>Give an entry back to the office, with a reason.</source>
            <translation>Xin không chấm một bài, có lý do.</translation>
        </message>
        <message>
            <source>Give marks; each is saved by itself.</source>
            <translation>Cho điểm; mỗi điểm được lưu riêng.</translation>
        </message>
        <message>
            <source>Give receipts, one for each school, and print them.</source>
            <translation>Lập phiếu tiếp nhận, mỗi trường một phiếu, và in.</translation>
        </message>
        <message>
            <source>Give the round a ready-made rubric.</source>
            <translation>Dùng thang điểm có sẵn cho vòng thi.</translation>
        </message>
        <message>
            <source>Give the round the rubric of a file, as “show --json” writes it.</source>
            <translation>Dùng thang điểm trong tệp, theo dạng “show --json” ghi ra.</translation>
        </message>
        <message>
            <source>Grades, with commas; empty for all</source>
            <translation>Các khối lớp, cách nhau bằng dấu phẩy; để trống là mọi khối</translation>
        </message>
        <message>
            <source>Group of markers: 1 or 2; 0 without groups</source>
            <translation>Nhóm chấm: 1 hoặc 2; 0 nếu không chia nhóm</translation>
        </message>
        <message>
            <source>Group of the contest</source>
            <translation>Nhóm của cuộc thi</translation>
        </message>
        <message>
            <source>Groups of markers</source>
            <translation>Số nhóm chấm</translation>
        </message>
        <message>
            <source>Groups of markers: 1 or 2</source>
            <translation>Số nhóm chấm: 1 hoặc 2</translation>
        </message>
        <message>
            <source>Groups, with commas</source>
            <translation>Các nhóm, cách nhau bằng dấu phẩy</translation>
        </message>
        <message>
            <source>Hand a sheet back to its judge to be corrected.</source>
            <translation>Trả phiếu lại cho giám khảo để sửa.</translation>
        </message>
        <message>
            <source>Hand in these sheets; without a code all that are whole.</source>
            <translation>Nộp các phiếu này; không ghi số phách thì nộp mọi phiếu đã chấm đủ.</translation>
        </message>
        <message>
            <source>Heading of its papers, in capitals</source>
            <translation>Tiêu đề trên giấy tờ, viết hoa</translation>
        </message>
        <message>
            <source>Heading of the issuing office</source>
            <translation>Tiêu đề cơ quan ban hành</translation>
        </message>
        <message>
            <source>Heading of the office above</source>
            <translation>Tiêu đề cơ quan cấp trên</translation>
        </message>
        <message>
            <source>How far the judges agree, and who stands out; it changes no mark.</source>
            <translation>Mức thống nhất giữa các giám khảo và ai chấm khác biệt; không làm thay đổi điểm.</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Số lượng</translation>
        </message>
        <message>
            <source>How many go on to the next round; 0 chooses nobody</source>
            <translation>Số bài vào vòng sau; 0 là không chọn</translation>
        </message>
        <message>
            <source>How many pupils it has</source>
            <translation>Số học sinh</translation>
        </message>
        <message>
            <source>How many sheets are handed in, and who is to be reminded.</source>
            <translation>Số phiếu đã nộp và những ai cần nhắc.</translation>
        </message>
        <message>
            <source>How the schools stand; or the report of one school or of all, as a file.</source>
            <translation>Tình hình đánh giá các trường; hoặc tạo tệp báo cáo của một trường hay của tất cả các trường.</translation>
        </message>
        <message>
            <source>Imports that were made, and undoing one.</source>
            <translation>Các lần nhập đã thực hiện và hoàn tác một lần nhập.</translation>
        </message>
        <message>
            <source>Its code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Its email</source>
            <translation>Thư điện tử</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>Tên cuộc thi</translation>
        </message>
        <message>
            <source>Its name in full</source>
            <translation>Tên đầy đủ</translation>
        </message>
        <message>
            <source>Its phone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>Its ward</source>
            <translation>Phường</translation>
        </message>
        <message>
            <source>Judges do not see: {files}</source>
            <translation>Giám khảo không xem được: {files}</translation>
        </message>
        <message>
            <source>Judges for each entry; 0 for the whole panel</source>
            <translation>Số giám khảo chấm mỗi bài; 0 là cả ban</translation>
        </message>
        <message>
            <source>Judges see: {files}</source>
            <translation>Giám khảo xem được: {files}</translation>
        </message>
        <message>
            <source>Keep files from the judges.</source>
            <translation>Không cho giám khảo xem tệp.</translation>
        </message>
        <message>
            <source>Keep files with an entry.</source>
            <translation>Lưu tệp kèm bài dự thi.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <source>Last day for entries</source>
            <translation>Ngày cuối nhận bài</translation>
        </message>
        <message>
            <source>Last day, as dd/mm/yyyy</source>
            <translation>Ngày kết thúc, dạng ngày/tháng/năm</translation>
        </message>
        <message>
            <source>Last day, as dd/mm/yyyy; - for none</source>
            <translation>Ngày kết thúc, dạng ngày/tháng/năm; ghi - nếu không có</translation>
        </message>
        <message>
            <source>Last part of document numbers</source>
            <translation>Ký hiệu văn bản (phần cuối của số)</translation>
        </message>
        <message>
            <source>Layout of the certificates</source>
            <translation>Mẫu giấy khen</translation>
        </message>
        <message>
            <source>Least marks for each entry</source>
            <translation>Số lượt chấm tối thiểu mỗi bài</translation>
        </message>
        <message>
            <source>Left out because they are not handed in: {count} sheets</source>
            <translation>Chưa nộp nên không in: {count} phiếu</translation>
        </message>
        <message>
            <source>Let a judge leave; the others take over what was not handed in.</source>
            <translation>Cho một giám khảo thôi chấm; người khác chấm thay phần chưa nộp.</translation>
        </message>
        <message>
            <source>Let a judge sign in no longer; the account stays.</source>
            <translation>Không cho giám khảo đăng nhập nữa; tài khoản vẫn còn.</translation>
        </message>
        <message>
            <source>Let a judge sign in with an account that is there already.</source>
            <translation>Cho giám khảo đăng nhập bằng tài khoản đã có.</translation>
        </message>
        <message>
            <source>Let an account sign in again.</source>
            <translation>Cho một tài khoản đăng nhập lại.</translation>
        </message>
        <message>
            <source>Let an account sign in no longer; nothing of it is lost.</source>
            <translation>Ngừng cho một tài khoản đăng nhập; dữ liệu của tài khoản vẫn giữ.</translation>
        </message>
        <message>
            <source>Let judges read another text of an entry, or its own again.</source>
            <translation>Cho giám khảo đọc nội dung đã che của bài, hoặc nguyên văn trở lại.</translation>
        </message>
        <message>
            <source>Let marks go that no longer fit; the journal keeps them</source>
            <translation>Chấp nhận bỏ các điểm không còn phù hợp; nhật ký vẫn lưu</translation>
        </message>
        <message>
            <source>Let the judges in.</source>
            <translation>Cho giám khảo vào chấm.</translation>
        </message>
        <message>
            <source>Let the mean of these entries stand, with a reason.</source>
            <translation>Giữ điểm trung bình của các bài này, có lý do.</translation>
        </message>
        <message>
            <source>Level: MN, TH, THCS or LC</source>
            <translation>Cấp học: MN, TH, THCS hoặc LC</translation>
        </message>
        <message>
            <source>Levels, with commas: MN,TH,THCS,LC</source>
            <translation>Các cấp học, cách nhau bằng dấu phẩy: MN,TH,THCS,LC</translation>
        </message>
        <message>
            <source>Lines above the signature, parted by |</source>
            <translation>Các dòng phía trên chữ ký, cách nhau bằng |</translation>
        </message>
        <message>
            <source>List of schools that gives their official names</source>
            <translation>Danh sách trường có ghi tên đầy đủ</translation>
        </message>
        <message>
            <source>Lock the sheets that are handed in while others go on marking.</source>
            <translation>Khóa các phiếu đã nộp trong khi các phiếu khác vẫn chấm tiếp.</translation>
        </message>
        <message>
            <source>Make a settled result public.</source>
            <translation>Công bố kết quả đã chốt.</translation>
        </message>
        <message>
            <source>Make a store with its administrator and a season.</source>
            <translation>Tạo kho dữ liệu cùng tài khoản quản trị và một mùa thi.</translation>
        </message>
        <message>
            <source>Make an account with which a judge signs in to mark.</source>
            <translation>Tạo tài khoản để giám khảo đăng nhập chấm bài.</translation>
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
            <source>Make the changes</source>
            <translation>Thực hiện thay đổi</translation>
        </message>
        <message>
            <source>Make the next round, for the entries that were chosen.</source>
            <translation>Lập vòng thi tiếp theo cho các bài được chọn.</translation>
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
            <source>Marking is asked for until {day}.</source>
            <translation>Hạn chấm: {day}.</translation>
        </message>
        <message>
            <source>Marks agree below, in %</source>
            <translation>Thống nhất khi lệch dưới, %</translation>
        </message>
        <message>
            <source>Marks are wanted until this day: dd/mm/yyyy</source>
            <translation>Hạn chấm: ngày/tháng/năm</translation>
        </message>
        <message>
            <source>Marks of one entry that lie far apart.</source>
            <translation>Các bài có điểm lệch xa nhau.</translation>
        </message>
        <message>
            <source>Marks that judges gave elsewhere.</source>
            <translation>Điểm do giám khảo chấm bên ngoài chương trình.</translation>
        </message>
        <message>
            <source>Mean of three within, in %</source>
            <translation>Lấy trung bình ba điểm khi lệch trong, %</translation>
        </message>
        <message>
            <source>Most entries of a class; 0 for any</source>
            <translation>Số bài tối đa của một lớp; 0 là không giới hạn</translation>
        </message>
        <message>
            <source>Most entries of a school; 0 for any</source>
            <translation>Số bài tối đa của một trường; 0 là không giới hạn</translation>
        </message>
        <message>
            <source>Most prizes for one school; 0 for no limit</source>
            <translation>Mỗi trường tối đa bao nhiêu giải; 0 là không giới hạn</translation>
        </message>
        <message>
            <source>Most words of a text; 0 for any</source>
            <translation>Số từ tối đa của bài; 0 là không giới hạn</translation>
        </message>
        <message>
            <source>Name below the signature</source>
            <translation>Tên ghi dưới chữ ký</translation>
        </message>
        <message>
            <source>Name exactly as it is to be printed</source>
            <translation>Họ tên đúng như sẽ in</translation>
        </message>
        <message>
            <source>Name of the new season</source>
            <translation>Tên mùa thi mới</translation>
        </message>
        <message>
            <source>Name of the office, as in a sentence</source>
            <translation>Tên đơn vị, viết như trong câu</translation>
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
            <source>Name of the programme</source>
            <translation>Tên chương trình</translation>
        </message>
        <message>
            <source>Name of the round</source>
            <translation>Tên vòng thi</translation>
        </message>
        <message>
            <source>Name of the season</source>
            <translation>Tên mùa thi</translation>
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
            <source>Name; class; birth date: “Lê An; 4A; 05/09/2012”. May be repeated.</source>
            <translation>Họ tên; lớp; ngày sinh: “Lê An; 4A; 05/09/2012”. Có thể lặp lại.</translation>
        </message>
        <message>
            <source>Names of schools and authors in the texts that judges will read.</source>
            <translation>Tên trường và tác giả có trong phần nội dung mà giám khảo sẽ đọc.</translation>
        </message>
        <message>
            <source>Names were covered in {count} entries.</source>
            <translation>Đã che tên trong {count} bài dự thi.</translation>
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
            <source>No entries look like one.</source>
            <translation>Không có bài nghi trùng.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Note that a judge does not mark what is not handed in; it is no zero.</source>
            <translation>Ghi giám khảo vắng với các phiếu chưa nộp; không tính là điểm 0.</translation>
        </message>
        <message>
            <source>Note that a school takes entries back for good.</source>
            <translation>Ghi nhận trường rút hẳn bài.</translation>
        </message>
        <message>
            <source>Note that returned entries have come again.</source>
            <translation>Ghi nhận bài đã trả lại nay nộp lại.</translation>
        </message>
        <message>
            <source>Note that somebody looked at files and that they name nobody.</source>
            <translation>Ghi nhận đã xem tệp và tệp không lộ tên.</translation>
        </message>
        <message>
            <source>Note that the authors agreed, or with --withdraw that one does no more.</source>
            <translation>Ghi rằng các tác giả đã đồng ý, hoặc với --withdraw là một tác giả rút đồng ý.</translation>
        </message>
        <message>
            <source>Number and day of the letter that calls it</source>
            <translation>Số và ngày của công văn triệu tập</translation>
        </message>
        <message>
            <source>Number entries on after those that are there</source>
            <translation>Đánh số các bài tiếp theo những bài đã có</translation>
        </message>
        <message>
            <source>Number of an office that took over; may be repeated</source>
            <translation>Số của đơn vị kế tiếp; có thể ghi nhiều lần</translation>
        </message>
        <message>
            <source>Number of its letter</source>
            <translation>Số công văn</translation>
        </message>
        <message>
            <source>Number of the conflict</source>
            <translation>Số của khai báo</translation>
        </message>
        <message>
            <source>Number of the file, as “entries files” tells it</source>
            <translation>Số của tệp, như “entries files” liệt kê</translation>
        </message>
        <message>
            <source>Number of the import</source>
            <translation>Số của lần nhập</translation>
        </message>
        <message>
            <source>Number of the office</source>
            <translation>Số của đơn vị</translation>
        </message>
        <message>
            <source>Number of the office above; 0 for none</source>
            <translation>Số của đơn vị cấp trên; 0 nếu không có</translation>
        </message>
        <message>
            <source>Number of the office that issues papers</source>
            <translation>Số thứ tự của đơn vị ban hành giấy tờ</translation>
        </message>
        <message>
            <source>Number of the round; else the one with prizes</source>
            <translation>Số thứ tự của vòng; không ghi thì là vòng trao giải</translation>
        </message>
        <message>
            <source>Number of the round; the last where none is given</source>
            <translation>Số của vòng thi; không nêu thì là vòng cuối</translation>
        </message>
        <message>
            <source>Number of the training in the season</source>
            <translation>Số thứ tự buổi tập huấn trong mùa thi</translation>
        </message>
        <message>
            <source>Number that does a draw over</source>
            <translation>Số dùng để lặp lại đúng lần rút</translation>
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
            <source>One entry, with the marks that you have given.</source>
            <translation>Một bài và điểm đã cho.</translation>
        </message>
        <message>
            <source>One prize for each author</source>
            <translation>Mỗi tác giả một giải</translation>
        </message>
        <message>
            <source>One receipt for each entry</source>
            <translation>Mỗi bài một phiếu</translation>
        </message>
        <message>
            <source>Only entries in this state</source>
            <translation>Chỉ các bài ở trạng thái này</translation>
        </message>
        <message>
            <source>Only say what they would bring</source>
            <translation>Chỉ cho biết sẽ nhận được gì</translation>
        </message>
        <message>
            <source>Only say who would go on</source>
            <translation>Chỉ cho xem bài nào vào vòng sau</translation>
        </message>
        <message>
            <source>Only the text, for pre-printed blanks</source>
            <translation>Chỉ in phần chữ, dùng cho phôi in sẵn</translation>
        </message>
        <message>
            <source>Only this entry, by its blind code</source>
            <translation>Chỉ bài này, theo số phách</translation>
        </message>
        <message>
            <source>Only this judge, by code</source>
            <translation>Chỉ giám khảo này, theo mã</translation>
        </message>
        <message>
            <source>Only those of one judge</source>
            <translation>Chỉ của một giám khảo</translation>
        </message>
        <message>
            <source>Open closed marks again, for an administrator.</source>
            <translation>Mở khóa điểm đã khóa, dành cho quản trị viên.</translation>
        </message>
        <message>
            <source>Open the codes once the marks are closed; nothing takes it back.</source>
            <translation>Hồi phách sau khi khóa điểm; không hoàn tác được.</translation>
        </message>
        <message>
            <source>PDF to write</source>
            <translation>Tệp PDF cần tạo</translation>
        </message>
        <message>
            <source>PNG or JPEG file</source>
            <translation>Tệp PNG hoặc JPEG</translation>
        </message>
        <message>
            <source>Panels: who sits on them and who marks what.</source>
            <translation>Ban giám khảo: thành phần và phân công chấm.</translation>
        </message>
        <message>
            <source>Paper sheets: typed in by one person, compared by another.</source>
            <translation>Phiếu giấy: một người nhập, người khác đối chiếu.</translation>
        </message>
        <message>
            <source>Papers of a round of marking: discussed marks, totals, minutes.</source>
            <translation>Giấy tờ của một vòng chấm: thống nhất điểm, tổng hợp điểm, biên bản.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mật khẩu</translation>
        </message>
        <message>
            <source>Pictures, PDF, Word files or slides</source>
            <translation>Ảnh, PDF, tệp Word hoặc trình chiếu</translation>
        </message>
        <message>
            <source>Place before the day</source>
            <translation>Địa danh ghi trước ngày tháng</translation>
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
            <source>Print a JSON array with one object for each file</source>
            <translation>In ra một mảng JSON, mỗi tệp một đối tượng</translation>
        </message>
        <message>
            <source>Print the version and stop</source>
            <translation>Cho biết phiên bản rồi thoát</translation>
        </message>
        <message>
            <source>Print this receipt again; may be repeated</source>
            <translation>In lại phiếu này; có thể lặp lại</translation>
        </message>
        <message>
            <source>Put a photo or logo on a school; without a file, take it off.</source>
            <translation>Gắn ảnh hoặc biểu trưng cho trường; không ghi tệp thì gỡ ảnh.</translation>
        </message>
        <message>
            <source>Put an entry off, or no longer.</source>
            <translation>Để bài lại sau, hoặc thôi để sau.</translation>
        </message>
        <message>
            <source>Read a cell otherwise than the file says: B5=text, 4A!B5=text. May be repeated.</source>
            <translation>Đọc một ô khác với tệp: B5=chữ, 4A!B5=chữ. Có thể lặp lại.</translation>
        </message>
        <message>
            <source>Read this sheet alone; may be repeated. Without it every sheet with such a list.</source>
            <translation>Chỉ đọc trang này; có thể lặp lại. Nếu không nêu thì đọc mọi trang có danh sách như vậy.</translation>
        </message>
        <message>
            <source>Ready-made rubrics.</source>
            <translation>Các thang điểm có sẵn.</translation>
        </message>
        <message>
            <source>Record a session.</source>
            <translation>Ghi một buổi tập huấn.</translation>
        </message>
        <message>
            <source>Record an office.</source>
            <translation>Ghi một đơn vị.</translation>
        </message>
        <message>
            <source>Record ready-made offices: quan or phuong.</source>
            <translation>Ghi các đơn vị lập sẵn: quan (cấp quận) hoặc phuong (cấp phường).</translation>
        </message>
        <message>
            <source>Record that a judge may not mark a school's entries, or one entry.</source>
            <translation>Ghi nhận giám khảo không được chấm bài của một trường, hoặc một bài.</translation>
        </message>
        <message>
            <source>Record that a school lies in another ward from a day on.</source>
            <translation>Ghi việc trường chuyển sang phường khác từ một ngày.</translation>
        </message>
        <message>
            <source>Record that the judges talked an entry over.</source>
            <translation>Ghi biên bản trao đổi về một bài.</translation>
        </message>
        <message>
            <source>Record the council's decision on a tie that stands on a line.</source>
            <translation>Ghi quyết định của ban tổ chức về các bài đồng điểm tại một vạch.</translation>
        </message>
        <message>
            <source>Record the marks that the judges gave an entry together.</source>
            <translation>Ghi điểm ban giám khảo chấm chung một bài.</translation>
        </message>
        <message>
            <source>Record the number and day of the decision that gives the prizes.</source>
            <translation>Ghi số và ngày ký quyết định trao giải.</translation>
        </message>
        <message>
            <source>Record what the judges agreed on; after the last the others open.</source>
            <translation>Ghi điều ban giám khảo thống nhất; ghi đủ thì các bài khác mở.</translation>
        </message>
        <message>
            <source>Recorded. Entries without minutes: {count}.</source>
            <translation>Đã ghi. Còn {count} bài chưa có biên bản.</translation>
        </message>
        <message>
            <source>Recorded. Somebody else compares it with the paper.</source>
            <translation>Đã ghi. Người khác sẽ đối chiếu với bản giấy.</translation>
        </message>
        <message>
            <source>Recorded: {first} and {second}.</source>
            <translation>Đã ghi: {first} và {second}.</translation>
        </message>
        <message>
            <source>Refuse beyond the limits, or only warn</source>
            <translation>Từ chối khi vượt giới hạn, hoặc chỉ nhắc</translation>
        </message>
        <message>
            <source>Register a school.</source>
            <translation>Ghi thêm một trường.</translation>
        </message>
        <message>
            <source>Register one entry by hand.</source>
            <translation>Thêm một bài dự thi.</translation>
        </message>
        <message>
            <source>Remember another name that lists write for a school.</source>
            <translation>Ghi nhớ một tên gọi khác của trường thường dùng trong các danh sách.</translation>
        </message>
        <message>
            <source>Remove a session.</source>
            <translation>Xóa một buổi tập huấn.</translation>
        </message>
        <message>
            <source>Removed: {code}</source>
            <translation>Đã bỏ: {code}</translation>
        </message>
        <message>
            <source>Return entries to their schools with what they lack.</source>
            <translation>Trả bài lại cho trường kèm những gì còn thiếu.</translation>
        </message>
        <message>
            <source>Returned: {codes}</source>
            <translation>Đã trả lại: {codes}</translation>
        </message>
        <message>
            <source>Round {number} was made for {entries} entries.</source>
            <translation>Đã lập vòng {number} cho {entries} bài dự thi.</translation>
        </message>
        <message>
            <source>Rounds: how far marking is, closing, locking, publishing.</source>
            <translation>Vòng thi: tiến độ chấm, khóa điểm, khóa phiếu, công bố.</translation>
        </message>
        <message>
            <source>Row of the column titles; 0 where the list has none</source>
            <translation>Dòng tiêu đề cột; 0 nếu danh sách không có</translation>
        </message>
        <message>
            <source>Rubrics: criteria, maxima, steps, weights, levels.</source>
            <translation>Thang điểm: tiêu chí, điểm tối đa, bước điểm, trọng số, mức.</translation>
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
            <source>Saved: {code}</source>
            <translation>Đã lưu: {code}</translation>
        </message>
        <message>
            <source>Say whether two entries are the same work.</source>
            <translation>Xác định hai bài có phải cùng một bài hay không.</translation>
        </message>
        <message>
            <source>School that sent the files which do not say it themselves</source>
            <translation>Trường đã gửi các tệp không tự ghi tên trường</translation>
        </message>
        <message>
            <source>School year, such as 2023–2024</source>
            <translation>Năm học, ví dụ 2023–2024</translation>
        </message>
        <message>
            <source>School, by name or code</source>
            <translation>Trường, theo tên hoặc mã</translation>
        </message>
        <message>
            <source>Score of an entry</source>
            <translation>Điểm của bài</translation>
        </message>
        <message>
            <source>Score sheets on paper, blank or filled.</source>
            <translation>Phiếu chấm trên giấy, để trống hoặc có điểm.</translation>
        </message>
        <message>
            <source>Seasons: listing, making the next one, closing.</source>
            <translation>Mùa thi: xem danh sách, tạo mùa tiếp theo, đóng mùa.</translation>
        </message>
        <message>
            <source>Seat exactly these judges: GK01,GK02, or GK01:1,GK02:2 in two groups.</source>
            <translation>Lập ban giám khảo gồm đúng những người này: GK01,GK02, hoặc GK01:1,GK02:2 khi chia hai nhóm.</translation>
        </message>
        <message>
            <source>Seat one more judge, who takes over a fair share.</source>
            <translation>Thêm một giám khảo, nhận một phần bài chia đều.</translation>
        </message>
        <message>
            <source>Send a sheet back to be typed in again.</source>
            <translation>Trả phiếu để nhập lại.</translation>
        </message>
        <message>
            <source>Sent nothing:</source>
            <translation>Chưa nộp bài nào:</translation>
        </message>
        <message>
            <source>Sheets that were typed in, and whether somebody has compared them.</source>
            <translation>Các phiếu đã nhập và đã đối chiếu hay chưa.</translation>
        </message>
        <message>
            <source>Sheets, or a folder of them</source>
            <translation>Các phiếu, hoặc thư mục chứa phiếu</translation>
        </message>
        <message>
            <source>Show how the round is marked and computed, or change what is named.</source>
            <translation>Xem quy tắc chấm và tính điểm của vòng thi, hoặc đổi quy tắc được nêu.</translation>
        </message>
        <message>
            <source>Show those too that were decided</source>
            <translation>Hiện cả các cặp đã xét</translation>
        </message>
        <message>
            <source>Show what an edited workbook would change; with --yes change it.</source>
            <translation>Cho biết tệp Excel đã sửa sẽ thay đổi những gì; thêm --yes để thay đổi.</translation>
        </message>
        <message>
            <source>Show what the round gives, or change what is named.</source>
            <translation>Xem các mức giải của vòng thi, hoặc đổi điều được nêu.</translation>
        </message>
        <message>
            <source>Show what would be read out of entry lists, and every doubtful cell. Needs no store.</source>
            <translation>Cho biết sẽ đọc được gì từ danh sách bài dự thi và mọi ô còn nghi ngờ. Không cần kho dữ liệu.</translation>
        </message>
        <message>
            <source>Spell an author otherwise, also after the codes were drawn.</source>
            <translation>Sửa cách viết tên một tác giả, kể cả sau khi đã đánh phách.</translation>
        </message>
        <message>
            <source>Stopped. Nothing half done was kept.</source>
            <translation>Đã dừng. Phần đang làm dở không được lưu lại.</translation>
        </message>
        <message>
            <source>Take a declared conflict back, by its number in the list.</source>
            <translation>Rút một khai báo xung đột, theo số trong danh sách.</translation>
        </message>
        <message>
            <source>Take a file off an entry.</source>
            <translation>Gỡ một tệp khỏi bài.</translation>
        </message>
        <message>
            <source>Take a school off the season.</source>
            <translation>Đưa một trường ra khỏi mùa thi.</translation>
        </message>
        <message>
            <source>Take a workbook in: all of it, or nothing.</source>
            <translation>Nhập một tệp Excel: nhập trọn cả tệp, hoặc không nhập gì.</translation>
        </message>
        <message>
            <source>Take an entry from a judge who has not begun it.</source>
            <translation>Rút một bài khỏi giám khảo chưa bắt đầu chấm.</translation>
        </message>
        <message>
            <source>Take an entry that was registered by mistake off the list.</source>
            <translation>Bỏ khỏi danh sách một bài ghi nhầm.</translation>
        </message>
        <message>
            <source>Take back all that one import brought.</source>
            <translation>Hoàn tác toàn bộ dữ liệu của một lần nhập.</translation>
        </message>
        <message>
            <source>Take back the newest change of the marks.</source>
            <translation>Hoàn tác lần sửa điểm gần nhất.</translation>
        </message>
        <message>
            <source>Take filled sheets home: all of them, or none.</source>
            <translation>Nhập các phiếu đã điền: nhập trọn tất cả, hoặc không nhập gì.</translation>
        </message>
        <message>
            <source>Take somebody off the list of a session.</source>
            <translation>Bỏ một người khỏi danh sách buổi tập huấn.</translation>
        </message>
        <message>
            <source>Take the rest in where rows have problems</source>
            <translation>Vẫn nhập phần còn lại khi có dòng lỗi</translation>
        </message>
        <message>
            <source>Take workbooks home; a row that is wrong costs itself only.</source>
            <translation>Nhận sổ chấm về; dòng nào sai chỉ bỏ dòng đó.</translation>
        </message>
        <message>
            <source>Talked over up to, in %</source>
            <translation>Trao đổi khi lệch đến, %</translation>
        </message>
        <message>
            <source>Template of the season (TOML)</source>
            <translation>Tệp khai báo mùa thi (TOML)</translation>
        </message>
        <message>
            <source>The account {login} can no longer sign in.</source>
            <translation>Tài khoản {login} không đăng nhập được nữa.</translation>
        </message>
        <message>
            <source>The account {login} can sign in again.</source>
            <translation>Tài khoản {login} đã đăng nhập lại được.</translation>
        </message>
        <message>
            <source>The account {login} has a new password.</source>
            <translation>Đã đặt mật khẩu mới cho tài khoản {login}.</translation>
        </message>
        <message>
            <source>The account {login} has a new role.</source>
            <translation>Đã đổi vai trò của tài khoản {login}.</translation>
        </message>
        <message>
            <source>The account {login} is not locked any more.</source>
            <translation>Tài khoản {login} không còn bị khóa.</translation>
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
            <source>The checklist is like that already; nothing was changed.</source>
            <translation>Bộ tiêu chí đã như vậy; dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>The checklist of the season and the assessments of its schools.</source>
            <translation>Bộ tiêu chí của mùa thi và kết quả đánh giá các trường.</translation>
        </message>
        <message>
            <source>The codes of {contest} are open.</source>
            <translation>Đã hồi phách cuộc thi {contest}.</translation>
        </message>
        <message>
            <source>The comment</source>
            <translation>Lời nhận xét</translation>
        </message>
        <message>
            <source>The conflict is recorded.</source>
            <translation>Đã ghi nhận xung đột lợi ích.</translation>
        </message>
        <message>
            <source>The conflict is withdrawn.</source>
            <translation>Đã rút khai báo xung đột lợi ích.</translation>
        </message>
        <message>
            <source>The contests of the season.</source>
            <translation>Các cuộc thi của mùa thi.</translation>
        </message>
        <message>
            <source>The criteria, with points and how to fill them in; or as a workbook to edit.</source>
            <translation>Các tiêu chí kèm điểm và cách ghi điểm; hoặc xuất ra tệp Excel để sửa.</translation>
        </message>
        <message>
            <source>The day, such as 01/07/2025</source>
            <translation>Ngày, ví dụ 01/07/2025</translation>
        </message>
        <message>
            <source>The day; without it today</source>
            <translation>Ngày; không nêu thì là hôm nay</translation>
        </message>
        <message>
            <source>The entries of the season.</source>
            <translation>Các bài dự thi của mùa thi.</translation>
        </message>
        <message>
            <source>The entries to one contest, from all lists of the files.</source>
            <translation>Các bài dự một cuộc thi, lấy từ mọi danh sách trong các tệp.</translation>
        </message>
        <message>
            <source>The entries to one contest.</source>
            <translation>Bài dự thi của một cuộc thi.</translation>
        </message>
        <message>
            <source>The files of an entry.</source>
            <translation>Các tệp của một bài.</translation>
        </message>
        <message>
            <source>The judges of {contest} may mark.</source>
            <translation>Giám khảo cuộc thi {contest} đã vào chấm được.</translation>
        </message>
        <message>
            <source>The judges read the entry's own text.</source>
            <translation>Giám khảo đọc nguyên văn bài.</translation>
        </message>
        <message>
            <source>The judges read the text given.</source>
            <translation>Giám khảo đọc nội dung vừa ghi.</translation>
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
            <source>The marks of {contest} are open again.</source>
            <translation>Đã mở khóa điểm cuộc thi {contest}.</translation>
        </message>
        <message>
            <source>The mean stands.</source>
            <translation>Đã giữ điểm trung bình.</translation>
        </message>
        <message>
            <source>The minutes are recorded.</source>
            <translation>Đã ghi biên bản.</translation>
        </message>
        <message>
            <source>The minutes of marking: panel, sheets, rules, result.</source>
            <translation>Biên bản chấm thi: ban giám khảo, phiếu, quy định, kết quả.</translation>
        </message>
        <message>
            <source>The new ward</source>
            <translation>Phường mới</translation>
        </message>
        <message>
            <source>The new ward is recorded with its day.</source>
            <translation>Đã ghi phường mới kèm ngày chuyển.</translation>
        </message>
        <message>
            <source>The other name</source>
            <translation>Tên gọi khác</translation>
        </message>
        <message>
            <source>The panel of a contest, with how much is each judge's.</source>
            <translation>Ban giám khảo của một cuộc thi, kèm số bài của từng người.</translation>
        </message>
        <message>
            <source>The papers of {contest} name this decision from now on.</source>
            <translation>Từ nay giấy tờ của cuộc thi {contest} sẽ ghi theo quyết định này.</translation>
        </message>
        <message>
            <source>The picture was put on.</source>
            <translation>Đã gắn ảnh.</translation>
        </message>
        <message>
            <source>The picture was taken off.</source>
            <translation>Đã gỡ ảnh.</translation>
        </message>
        <message>
            <source>The result of {contest} is published.</source>
            <translation>Đã công bố kết quả cuộc thi {contest}.</translation>
        </message>
        <message>
            <source>The rounds of a contest in their order.</source>
            <translation>Các vòng của cuộc thi theo thứ tự.</translation>
        </message>
        <message>
            <source>The rubric of the contest's round.</source>
            <translation>Thang điểm của vòng thi.</translation>
        </message>
        <message>
            <source>The school was taken off this season.</source>
            <translation>Đã đưa trường ra khỏi mùa thi này.</translation>
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
            <source>The season was changed.</source>
            <translation>Đã sửa mùa thi.</translation>
        </message>
        <message>
            <source>The season {name} was made.</source>
            <translation>Đã tạo mùa thi {name}.</translation>
        </message>
        <message>
            <source>The sheet goes back to be typed in again.</source>
            <translation>Phiếu được trả để nhập lại.</translation>
        </message>
        <message>
            <source>The sheet is confirmed.</source>
            <translation>Đã xác nhận phiếu.</translation>
        </message>
        <message>
            <source>The sheet was handed back.</source>
            <translation>Đã trả phiếu.</translation>
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
            <source>These entries with the totals so far and how far apart they are.</source>
            <translation>Các bài chấm thử, tổng điểm đến nay và mức chênh.</translation>
        </message>
        <message>
            <source>Title or text of the entry</source>
            <translation>Tên bài hoặc nội dung bài</translation>
        </message>
        <message>
            <source>Totals of every judge; with names once the codes are open.</source>
            <translation>Tổng điểm của từng giám khảo; có tên sau khi hồi phách.</translation>
        </message>
        <message>
            <source>Training {number} (sample data): {present} of {participants} people came</source>
            <translation>Tập huấn buổi {number} (dữ liệu mẫu): có mặt {present}/{participants} người</translation>
        </message>
        <message>
            <source>Training {number} was changed.</source>
            <translation>Đã sửa buổi tập huấn số {number}.</translation>
        </message>
        <message>
            <source>Training {number} was recorded.</source>
            <translation>Đã ghi buổi tập huấn số {number}.</translation>
        </message>
        <message>
            <source>Training {number} was removed.</source>
            <translation>Đã xóa buổi tập huấn số {number}.</translation>
        </message>
        <message>
            <source>Trainings: sessions, attendance, papers.</source>
            <translation>Tập huấn: các buổi, điểm danh, giấy tờ.</translation>
        </message>
        <message>
            <source>Type in the marks of one paper sheet.</source>
            <translation>Nhập điểm của một phiếu giấy.</translation>
        </message>
        <message>
            <source>Under this criterion</source>
            <translation>Ở tiêu chí này</translation>
        </message>
        <message>
            <source>Undone: {file}, {rows} rows.</source>
            <translation>Đã hoàn tác: {file}, {rows} dòng.</translation>
        </message>
        <message>
            <source>What a school did and received over all seasons.</source>
            <translation>Các hoạt động và kết quả của một trường qua các mùa thi.</translation>
        </message>
        <message>
            <source>What becomes of late entries</source>
            <translation>Xử lý bài nộp muộn</translation>
        </message>
        <message>
            <source>What is done where marks lie far apart</source>
            <translation>Cách xử lý khi điểm lệch xa nhau</translation>
        </message>
        <message>
            <source>What is missing; may be repeated</source>
            <translation>Còn thiếu gì; có thể lặp lại</translation>
        </message>
        <message>
            <source>What is written down</source>
            <translation>Nội dung ghi lại</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Nội dung tập huấn</translation>
        </message>
        <message>
            <source>What judges read; left out, the entry's own text</source>
            <translation>Nội dung giám khảo đọc; bỏ trống thì là nguyên văn bài</translation>
        </message>
        <message>
            <source>What one, two, three … judges for each entry would mean for the loads.</source>
            <translation>Thử một, hai, ba … giám khảo mỗi bài thì mỗi người chấm bao nhiêu.</translation>
        </message>
        <message>
            <source>What parts ties, in order: a criterion, judges_above, lowest_mark</source>
            <translation>Phân định đồng điểm theo thứ tự: tên tiêu chí, judges_above (nhiều giám khảo xếp trên), lowest_mark (điểm thấp nhất cao hơn)</translation>
        </message>
        <message>
            <source>What the person may do</source>
            <translation>Vai trò của người dùng</translation>
        </message>
        <message>
            <source>What the season is called and what its papers print.</source>
            <translation>Tên mùa thi và phần in trên giấy tờ của mùa thi.</translation>
        </message>
        <message>
            <source>What was agreed on</source>
            <translation>Điều đã thống nhất</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Nội dung quyết định</translation>
        </message>
        <message>
            <source>What was decided, and why</source>
            <translation>Quyết định gì, vì sao</translation>
        </message>
        <message>
            <source>What was done about marks far apart, under blind codes.</source>
            <translation>Cách xử lý điểm lệch, chỉ ghi số phách.</translation>
        </message>
        <message>
            <source>Where it is held</source>
            <translation>Địa điểm tổ chức</translation>
        </message>
        <message>
            <source>Whether the next season asks it to take part</source>
            <translation>Mùa thi sau có mời trường tham gia hay không</translation>
        </message>
        <message>
            <source>Which of its signatories signs</source>
            <translation>Thứ tự của người ký trong đơn vị</translation>
        </message>
        <message>
            <source>Which of the authors, from 1</source>
            <translation>Tác giả thứ mấy, tính từ 1</translation>
        </message>
        <message>
            <source>Which schools came to which session, and which missed it.</source>
            <translation>Trường nào dự và trường nào vắng từng buổi tập huấn.</translation>
        </message>
        <message>
            <source>Who brought the entries</source>
            <translation>Người nộp bài</translation>
        </message>
        <message>
            <source>Who gives certificates</source>
            <translation>Thẩm quyền tặng giấy khen</translation>
        </message>
        <message>
            <source>Who leads it</source>
            <translation>Hiệu trưởng</translation>
        </message>
        <message>
            <source>Who marks what, under codes.</source>
            <translation>Ai chấm bài nào, dưới số phách.</translation>
        </message>
        <message>
            <source>Who signs: prefix|for whom|post|name; may be repeated, replaces all</source>
            <translation>Người ký: hình thức ký|thay cho|chức vụ|họ và tên; có thể ghi nhiều lần, thay toàn bộ</translation>
        </message>
        <message>
            <source>Who stands where, with prizes, ties and reasons.</source>
            <translation>Bảng xếp hạng kèm giải, các trường hợp đồng điểm và lý do.</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Thành phần tham dự</translation>
        </message>
        <message>
            <source>Whose work each code is; after opening, with judges and scores.</source>
            <translation>Mỗi số phách là bài của ai; sau khi hồi phách, kèm giám khảo và điểm.</translation>
        </message>
        <message>
            <source>Why; goes into the journal</source>
            <translation>Lý do; được ghi vào nhật ký</translation>
        </message>
        <message>
            <source>Why; kept in the journal</source>
            <translation>Lý do; được lưu vào nhật ký</translation>
        </message>
        <message>
            <source>With everybody on its list; this cannot be undone</source>
            <translation>Kèm toàn bộ danh sách người tham dự; không hoàn tác được</translation>
        </message>
        <message>
            <source>With the marks that were handed in, for the file</source>
            <translation>Kèm điểm đã nộp, để lưu hồ sơ</translation>
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
            <source>Workbook written by “show --out”</source>
            <translation>Tệp Excel tạo bằng lệnh “show --out”</translation>
        </message>
        <message>
            <source>Workbooks (.xlsx) or .csv files</source>
            <translation>Tệp Excel (.xlsx) hoặc tệp .csv</translation>
        </message>
        <message>
            <source>Workbooks in which judges mark at home.</source>
            <translation>Sổ tính để giám khảo chấm ở nhà.</translation>
        </message>
        <message>
            <source>Workbooks that came back</source>
            <translation>Các sổ tính nhận về</translation>
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
            <source>Write down whether somebody came; who is not on the list is put on it.</source>
            <translation>Điểm danh một người; ai chưa có trong danh sách thì được thêm vào.</translation>
        </message>
        <message>
            <source>Write entries to a workbook, a sheet for each contest.</source>
            <translation>Xuất bài dự thi ra tệp Excel, mỗi cuộc thi một trang tính.</translation>
        </message>
        <message>
            <source>Write for each judge a workbook and the files of the entries.</source>
            <translation>Ghi cho mỗi giám khảo một sổ chấm và các tệp của bài dự thi.</translation>
        </message>
        <message>
            <source>Write score sheets as PDF, under blind codes only.</source>
            <translation>In phiếu chấm ra PDF, chỉ ghi số phách.</translation>
        </message>
        <message>
            <source>Write the certificates of a settled contest, one page each.</source>
            <translation>Tạo giấy khen của cuộc thi đã chốt kết quả, mỗi giấy một trang.</translation>
        </message>
        <message>
            <source>Write the judges' copy of a file into a folder, to look at it.</source>
            <translation>Ghi bản cho giám khảo của một tệp vào thư mục để xem trước.</translation>
        </message>
        <message>
            <source>Write the list for the schools to this PDF</source>
            <translation>Ghi danh sách gửi các trường vào tệp PDF này</translation>
        </message>
        <message>
            <source>Write the rows with problems to a workbook in this folder</source>
            <translation>Ghi các dòng có lỗi vào một sổ tính trong thư mục này</translation>
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
            <source>Write to this .xlsx file instead</source>
            <translation>Ghi ra tệp .xlsx này thay vì hiện trên màn hình</translation>
        </message>
        <message>
            <source>Write to this PDF instead</source>
            <translation>Ghi ra tệp PDF này thay vì hiện trên màn hình</translation>
        </message>
        <message>
            <source>Write whom to remind to this PDF or workbook instead</source>
            <translation>Ghi danh sách cần nhắc vào tệp PDF hoặc Excel này thay vì in ra màn hình</translation>
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
            <source>Written: {file}, {count} entries</source>
            <translation>Đã tạo: {file}, {count} bài dự thi</translation>
        </message>
        <message>
            <source>Written: {file}, {count} receipts on {pages} pages</source>
            <translation>Đã tạo: {file}, {count} phiếu tiếp nhận trên {pages} trang</translation>
        </message>
        <message>
            <source>Written: {file}, {sheets} sheets of {judges} judges on {pages} pages</source>
            <translation>Đã tạo: {file}, {sheets} phiếu của {judges} giám khảo trên {pages} trang</translation>
        </message>
        <message>
            <source>Your sheets, those first that all judges mark first.</source>
            <translation>Các phiếu của mình, bài chấm thử trước.</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>đã đóng</translation>
        </message>
        <message>
            <source>left,top,width,height in percent of the picture; of a PDF with its page before: 2:0,0,100,12; may be repeated</source>
            <translation>trái,trên,rộng,cao theo phần trăm của ảnh; với PDF thì thêm số trang ở trước: 2:0,0,100,12; có thể lặp lại</translation>
        </message>
        <message>
            <source>no</source>
            <translation>không</translation>
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
            <source>same, different, or ask to be asked again</source>
            <translation>same (cùng một bài), different (hai bài khác nhau) hoặc ask (xét lại)</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>phiên bản {number}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>có</translation>
        </message>
        <message>
            <source>{band}: from {threshold} points, each pillar at least {share} %</source>
            <translation>{band}: từ {threshold} điểm, mỗi trụ cột ít nhất {share} %</translation>
        </message>
        <message>
            <source>{books} marking workbooks were written for {judges} judges, filled in from the list of marks and taken home</source>
            <translation>Đã xuất {books} sổ chấm Excel cho {judges} giám khảo, điền theo danh sách điểm rồi nhập lại</translation>
        </message>
        <message>
            <source>{code}: {count} files were added</source>
            <translation>{code}: đã thêm {count} tệp</translation>
        </message>
        <message>
            <source>{code}: “{name}” was taken off</source>
            <translation>{code}: đã gỡ “{name}”</translation>
        </message>
        <message>
            <source>{contest}, {round} (sample data): {entries} entries, {judges} judges; first {code} with {score} points</source>
            <translation>{contest}, {round} (dữ liệu mẫu): {entries} bài, {judges} giám khảo; đứng đầu là {code} với {score} điểm</translation>
        </message>
        <message>
            <source>{contest}: recorded decision of the council at {line}: extended to the entries {entries}</source>
            <translation>{contest}: đã ghi quyết định của ban tổ chức tại vạch “{line}”: mở rộng cho các bài {entries}</translation>
        </message>
        <message>
            <source>{count} changes made.</source>
            <translation>Đã thực hiện {count} thay đổi.</translation>
        </message>
        <message>
            <source>{count} changes shown, nothing was changed. Add --yes to make them.</source>
            <translation>Có {count} thay đổi, chưa thực hiện. Thêm --yes để thực hiện.</translation>
        </message>
        <message>
            <source>{count} codes were drawn for {contest}.</source>
            <translation>Đã đánh {count} số phách cho cuộc thi {contest}.</translation>
        </message>
        <message>
            <source>{count} entries have marks outside the bands; the council kept the mean of each (sample decision, recorded)</source>
            <translation>{count} bài có điểm lệch quá mức cho phép; ban tổ chức giữ điểm trung bình của từng bài (quyết định mẫu, đã ghi lại)</translation>
        </message>
        <message>
            <source>{count} entries lack marks.</source>
            <translation>{count} bài dự thi còn thiếu điểm.</translation>
        </message>
        <message>
            <source>{count} of {schools} schools assessed: {bands}</source>
            <translation>Đã đánh giá {count}/{schools} trường: {bands}</translation>
        </message>
        <message>
            <source>{count} score sheets came in as a list of marks: judges gave them to entries of their own school, which no panel assigns them</source>
            <translation>{count} phiếu chấm nhập từ danh sách điểm: giám khảo đã chấm bài của trường mình, là bài mà chương trình không bao giờ phân công cho họ</translation>
        </message>
        <message>
            <source>{count} sheets count as absent.</source>
            <translation>{count} phiếu được ghi vắng.</translation>
        </message>
        <message>
            <source>{count} sheets were assigned.</source>
            <translation>Đã phân công {count} phiếu.</translation>
        </message>
        <message>
            <source>{count} sheets were handed in.</source>
            <translation>Đã nộp {count} phiếu.</translation>
        </message>
        <message>
            <source>{count} sheets were locked.</source>
            <translation>Đã khóa {count} phiếu.</translation>
        </message>
        <message>
            <source>{count} sheets were taken away.</source>
            <translation>Đã rút {count} phiếu.</translation>
        </message>
        <message>
            <source>{count} sheets written to {folder}.</source>
            <translation>Đã xuất {count} phiếu vào {folder}.</translation>
        </message>
        <message>
            <source>{done} of {all} sheets are handed in.</source>
            <translation>Đã nộp {done}/{all} phiếu.</translation>
        </message>
        <message>
            <source>{file}: names covered: {count}. Look at it once more.</source>
            <translation>{file}: đã che {count} tên. Hãy xem lại tệp.</translation>
        </message>
        <message>
            <source>{file}: parts covered: {count}. Look at it once more.</source>
            <translation>{file}: đã che {count} phần. Hãy xem lại tệp.</translation>
        </message>
        <message>
            <source>{file}: {count} rows taken in.</source>
            <translation>{file}: đã nhập {count} dòng.</translation>
        </message>
        <message>
            <source>{file}: {judge}, {contest}: new {new}, changed {changed}, the same {same}, stood aside {recused}, not marked {unmarked}</source>
            <translation>{file}: {judge}, {contest}: mới {new}, sửa {changed}, không đổi {same}, xin không chấm {recused}, chưa chấm {unmarked}</translation>
        </message>
        <message>
            <source>{file}: {school}, {count} marks taken in.</source>
            <translation>{file}: {school}, đã nhập {count} điểm.</translation>
        </message>
        <message>
            <source>{found} (page {page})</source>
            <translation>{found} (trang {page})</translation>
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
            <source>{marks} marks would be lost: add --lose-marks too to let them go.</source>
            <translation>Sẽ mất {marks} điểm: thêm --lose-marks nếu chấp nhận bỏ.</translation>
        </message>
        <message>
            <source>{name} has no account any more.</source>
            <translation>{name} không còn tài khoản.</translation>
        </message>
        <message>
            <source>{name} signs in with {login}.</source>
            <translation>{name} đăng nhập bằng {login}.</translation>
        </message>
        <message>
            <source>{name} was taken off the list of training {number}.</source>
            <translation>Đã bỏ {name} khỏi danh sách buổi tập huấn số {number}.</translation>
        </message>
        <message>
            <source>{name}: {entries} entries from {sent} of {schools} schools; closing day {day}</source>
            <translation>{name}: {entries} bài của {sent}/{schools} trường; hạn nộp {day}</translation>
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
            <source>{school} was changed.</source>
            <translation>Đã sửa {school}.</translation>
        </message>
        <message>
            <source>{school} was registered with the code {code}.</source>
            <translation>Đã ghi {school} với mã {code}.</translation>
        </message>
        <message>
            <source>{sheets} sheets in all, {added} added, {removed} taken away; the number {seed} does it over.</source>
            <translation>Tổng số {sheets} phiếu, thêm {added}, bớt {removed}; dùng số {seed} để lặp lại đúng lần này.</translation>
        </message>
        <message>
            <source>“{name}” is forgotten.</source>
            <translation>Đã bỏ tên gọi “{name}”.</translation>
        </message>
        <message>
            <source>“{name}” is known from now on.</source>
            <translation>Đã ghi nhớ tên gọi “{name}”.</translation>
        </message>
        <message>
            <source>“{word}” is not readable text. Nothing was done.</source>
            <translation>“{word}” không phải chữ đọc được. Chưa thực hiện gì. Hãy gõ lại.</translation>
        </message>
        <message>
            <source>⚑ No judge gets these files: {names}</source>
            <translation>⚑ Không giám khảo nào nhận các tệp này: {names}</translation>
        </message>
    </context>
    <context>
        <name>columns</name>
        <message>
            <source>Above it</source>
            <translation>Cấp trên</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Vắng</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Hợp lệ</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Sau</translation>
        </message>
        <message>
            <source>Agreed mark</source>
            <translation>Chốt</translation>
        </message>
        <message>
            <source>Alike (%)</source>
            <translation>Giống nhau (%)</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Được mời</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>Được giao</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Điểm danh</translation>
        </message>
        <message>
            <source>Author kind</source>
            <translation>Loại tác giả</translation>
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
            <source>Band before</source>
            <translation>Xếp loại trước</translation>
        </message>
        <message>
            <source>Band now</source>
            <translation>Xếp loại nay</translation>
        </message>
        <message>
            <source>Barred</source>
            <translation>Không được chấm</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Trước</translation>
        </message>
        <message>
            <source>Before → after</source>
            <translation>Trước → sau</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Đang chấm</translation>
        </message>
        <message>
            <source>Beyond the others</source>
            <translation>Chênh với người khác</translation>
        </message>
        <message>
            <source>Blind code</source>
            <translation>Số phách</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Ngày sinh</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Người thực hiện</translation>
        </message>
        <message>
            <source>Called then</source>
            <translation>Tên khi đó</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Có mặt</translation>
        </message>
        <message>
            <source>Came as</source>
            <translation>Tên tệp gửi đến</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ô</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Thẩm quyền tặng giấy khen</translation>
        </message>
        <message>
            <source>Certificate layout</source>
            <translation>Mẫu giấy khen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Thay đổi</translation>
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
            <source>Closes</source>
            <translation>Hạn nộp</translation>
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
            <source>Comment</source>
            <translation>Nhận xét</translation>
        </message>
        <message>
            <source>Comment: {criterion}</source>
            <translation>Nhận xét: {criterion}</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Số trường so sánh</translation>
        </message>
        <message>
            <source>Compared by</source>
            <translation>Người đối chiếu</translation>
        </message>
        <message>
            <source>Consent on</source>
            <translation>Ngày đồng ý</translation>
        </message>
        <message>
            <source>Consent required</source>
            <translation>Cần có đồng ý</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Người liên hệ</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Cuộc thi</translation>
        </message>
        <message>
            <source>Correlation</source>
            <translation>Tương quan</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Số ô che</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Tiêu chí</translation>
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
            <source>Date of the letter</source>
            <translation>Ngày công văn</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Số ngày muộn</translation>
        </message>
        <message>
            <source>Days overdue</source>
            <translation>Số ngày quá hạn</translation>
        </message>
        <message>
            <source>Dealt with</source>
            <translation>Đã xử lý</translation>
        </message>
        <message>
            <source>Declared by</source>
            <translation>Người khai</translation>
        </message>
        <message>
            <source>Declared on</source>
            <translation>Ngày khai</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Chênh</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Công văn</translation>
        </message>
        <message>
            <source>Document suffix</source>
            <translation>Ký hiệu văn bản</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>Người thực hiện</translation>
        </message>
        <message>
            <source>Drift</source>
            <translation>Xu hướng</translation>
        </message>
        <message>
            <source>Earlier season</source>
            <translation>Mùa thi trước</translation>
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
            <source>Entries of the judge's own school or with a declared conflict.</source>
            <translation>Bài của trường mình hoặc có khai xung đột lợi ích.</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
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
            <source>For each entry</source>
            <translation>Mỗi bài</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Tên tìm thấy</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ ngày</translation>
        </message>
        <message>
            <source>From %</source>
            <translation>Từ %</translation>
        </message>
        <message>
            <source>Gap in %</source>
            <translation>Lệch %</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Giới tính</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Khối lớp</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>Đã nộp</translation>
        </message>
        <message>
            <source>Handed in before</source>
            <translation>Đã nộp trước</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <source>How far apart</source>
            <translation>Chênh lệch</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Số lượng</translation>
        </message>
        <message>
            <source>How to fill in</source>
            <translation>Cách ghi điểm</translation>
        </message>
        <message>
            <source>Its text or title</source>
            <translation>Nội dung, tên bài kia</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Giám khảo</translation>
        </message>
        <message>
            <source>Judges</source>
            <translation>Giám khảo</translation>
        </message>
        <message>
            <source>Judges of the entry's own school or with a declared conflict.</source>
            <translation>Giám khảo cùng trường với bài hoặc đã khai xung đột lợi ích.</translation>
        </message>
        <message>
            <source>Keyed at</source>
            <translation>Nhập lúc</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Người nhập</translation>
        </message>
        <message>
            <source>Lacking</source>
            <translation>Còn thiếu</translation>
        </message>
        <message>
            <source>Last came</source>
            <translation>Gửi gần nhất</translation>
        </message>
        <message>
            <source>Late entries</source>
            <translation>Bài nộp muộn</translation>
        </message>
        <message>
            <source>Learned from</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Ít nhất</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Lý do thôi chấm</translation>
        </message>
        <message>
            <source>Left because</source>
            <translation>Rời vì</translation>
        </message>
        <message>
            <source>Leniency</source>
            <translation>Độ rộng tay</translation>
        </message>
        <message>
            <source>Leniency evened</source>
            <translation>Độ rộng tay đã hiệu chỉnh</translation>
        </message>
        <message>
            <source>Lenient by</source>
            <translation>Độ nới tay</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Công văn</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Cấp học</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Cấp học</translation>
        </message>
        <message>
            <source>Limits refuse</source>
            <translation>Từ chối khi vượt mức</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Mức giải</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Danh sách</translation>
        </message>
        <message>
            <source>Looks like</source>
            <translation>Giống bài</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Mark level</source>
            <translation>Mức</translation>
        </message>
        <message>
            <source>Mark step</source>
            <translation>Bước điểm</translation>
        </message>
        <message>
            <source>Marked first</source>
            <translation>Chấm thử</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Điểm tối đa</translation>
        </message>
        <message>
            <source>Maximum of this group alone; empty the cell and it is marked as all others are.</source>
            <translation>Điểm tối đa riêng của nhóm này; để trống thì chấm như các bài khác.</translation>
        </message>
        <message>
            <source>May not mark</source>
            <translation>Không được chấm</translation>
        </message>
        <message>
            <source>May not mark it</source>
            <translation>Không được chấm</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Điểm TB</translation>
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
            <source>Minutes</source>
            <translation>Biên bản</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Số buổi vắng</translation>
        </message>
        <message>
            <source>Missed which</source>
            <translation>Các buổi vắng</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>Nhiều nhất</translation>
        </message>
        <message>
            <source>Most entries of a class</source>
            <translation>Số bài tối đa mỗi lớp</translation>
        </message>
        <message>
            <source>Most entries of a school</source>
            <translation>Số bài tối đa mỗi trường</translation>
        </message>
        <message>
            <source>Most words</source>
            <translation>Số chữ tối đa</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Name of the work</source>
            <translation>Tên gọi sản phẩm</translation>
        </message>
        <message>
            <source>Names the</source>
            <translation>Nêu tên</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>STT</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>Chưa chấm</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Chưa chấm</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Trên</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Nhận bài từ</translation>
        </message>
        <message>
            <source>Or at most %</source>
            <translation>Hoặc tối đa %</translation>
        </message>
        <message>
            <source>Or from a score</source>
            <translation>Hoặc từ điểm</translation>
        </message>
        <message>
            <source>Other name</source>
            <translation>Tên gọi khác</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Outside the bands</source>
            <translation>Bài lệch điểm</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Ban giám khảo</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Phần</translation>
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
            <source>Place</source>
            <translation>Địa điểm</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Points above (or below) the others on the same entries.</source>
            <translation>Cao hơn (hoặc thấp hơn) các giám khảo khác bao nhiêu điểm trên cùng bài.</translation>
        </message>
        <message>
            <source>Points beyond the panel after what entries the judge saw is taken into account.</source>
            <translation>Số điểm lệch so với ban sau khi đã tính đến giám khảo chấm những bài nào.</translation>
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
            <source>Programme</source>
            <translation>Chương trình</translation>
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
            <source>Reason</source>
            <translation>Lý do</translation>
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
            <source>Returned</source>
            <translation>Trả lại</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Vòng</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Số dòng</translation>
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
            <source>Schools came</source>
            <translation>Trường có mặt</translation>
        </message>
        <message>
            <source>Schools missed</source>
            <translation>Trường vắng</translation>
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
            <source>Self mark</source>
            <translation>Tự chấm</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Phiếu</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Số phiếu</translation>
        </message>
        <message>
            <source>Sheets assigned or begun that are not handed in.</source>
            <translation>Phiếu đã phân công hoặc chấm dở mà chưa nộp.</translation>
        </message>
        <message>
            <source>Sheets by list</source>
            <translation>Phiếu từ danh sách</translation>
        </message>
        <message>
            <source>Sheets by workbook</source>
            <translation>Phiếu từ sổ chấm</translation>
        </message>
        <message>
            <source>Sheets missing to the least number of marks.</source>
            <translation>Số phiếu còn thiếu so với số lượt chấm tối thiểu.</translation>
        </message>
        <message>
            <source>Signatories</source>
            <translation>Người ký</translation>
        </message>
        <message>
            <source>Signatory</source>
            <translation>Người ký</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>Độ phân tán</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Việc</translation>
        </message>
        <message>
            <source>Still missing</source>
            <translation>Còn thiếu</translation>
        </message>
        <message>
            <source>Stood aside</source>
            <translation>Không chấm</translation>
        </message>
        <message>
            <source>Strictness evened</source>
            <translation>Đã san độ khó tính</translation>
        </message>
        <message>
            <source>Taken over by</source>
            <translation>Đơn vị kế tiếp</translation>
        </message>
        <message>
            <source>Teachers came</source>
            <translation>Giáo viên có mặt</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Text or title</source>
            <translation>Nội dung, tên bài</translation>
        </message>
        <message>
            <source>The bands ask for</source>
            <translation>Theo quy định</translation>
        </message>
        <message>
            <source>Third markings</source>
            <translation>Chấm lần 3</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Đến ngày</translation>
        </message>
        <message>
            <source>To hand in</source>
            <translation>Sẽ nộp</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Cần xem lại</translation>
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
            <source>Total before</source>
            <translation>Tổng điểm trước</translation>
        </message>
        <message>
            <source>Total now</source>
            <translation>Tổng điểm nay</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Tổng</translation>
        </message>
        <message>
            <source>Type a number in one of these columns; the others empty themselves.</source>
            <translation>Ghi số vào một trong ba cột; hai cột kia tự để trống.</translation>
        </message>
        <message>
            <source>Type x where judges must say why; empty the cell where not.</source>
            <translation>Gõ x ở nơi giám khảo phải nêu lý do; để trống nếu không.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Đã hoàn tác</translation>
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
            <source>Verdict</source>
            <translation>Kết luận</translation>
        </message>
        <message>
            <source>Verified mark</source>
            <translation>Đoàn chấm</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Phường</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Trọng số</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>Yêu cầu</translation>
        </message>
        <message>
            <source>What it looks like</source>
            <translation>Biểu hiện</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Thời điểm</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Người tham gia</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Vì sao không</translation>
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
            <source>Window</source>
            <translation>Thời gian nhận bài</translation>
        </message>
        <message>
            <source>Workbooks</source>
            <translation>Sổ chấm</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Đơn vị công tác</translation>
        </message>
        <message>
            <source>{group}: weight</source>
            <translation>{group}: trọng số</translation>
        </message>
    </context>
    <context>
        <name>doubles</name>
        <message>
            <source>nearly the same text</source>
            <translation>nội dung gần giống</translation>
        </message>
        <message>
            <source>same author</source>
            <translation>cùng tác giả</translation>
        </message>
        <message>
            <source>same file</source>
            <translation>cùng tệp</translation>
        </message>
        <message>
            <source>same picture</source>
            <translation>cùng ảnh</translation>
        </message>
        <message>
            <source>same text</source>
            <translation>cùng nội dung</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>A conflict names a school or an entry, and its reason. Nothing was recorded. Fill in what is missing.</source>
            <translation>Xung đột lợi ích phải ghi trường hoặc bài dự thi, kèm lý do. Chưa ghi gì. Hãy điền phần còn thiếu.</translation>
        </message>
        <message>
            <source>A contest is open to at least one level of schools: MN, TH, THCS or LC.</source>
            <translation>Cuộc thi phải dành cho ít nhất một cấp học: MN, TH, THCS hoặc LC.</translation>
        </message>
        <message>
            <source>A contest needs a name, and each group one of its own.</source>
            <translation>Cuộc thi phải có tên, mỗi nhóm phải có tên riêng.</translation>
        </message>
        <message>
            <source>A decision of the council needs its reason (minutes, vote). Nothing was recorded. Write it down.</source>
            <translation>Quyết định của ban tổ chức phải có căn cứ (biên bản, biểu quyết). Chưa ghi gì. Hãy nhập căn cứ của quyết định.</translation>
        </message>
        <message>
            <source>A limit is at least 1, and grades go from 1 to 12.</source>
            <translation>Mức giới hạn ít nhất là 1; khối lớp từ 1 đến 12.</translation>
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
            <source>A season needs a name, a school year, an issuing office and a place. Nothing was changed. Fill in what is empty.</source>
            <translation>Mùa thi phải có tên, năm học, cơ quan ban hành và địa danh. Dữ liệu không thay đổi. Hãy điền mục còn trống.</translation>
        </message>
        <message>
            <source>A training needs a topic. Nothing was changed. Type it and try again.</source>
            <translation>Buổi tập huấn phải có nội dung. Dữ liệu không thay đổi. Hãy nhập nội dung rồi thử lại.</translation>
        </message>
        <message>
            <source>An account needs a name to sign in with and the name of the person. Nothing was changed. Type both.</source>
            <translation>Tài khoản phải có tên đăng nhập và họ tên người dùng. Dữ liệu không thay đổi. Hãy nhập cả hai.</translation>
        </message>
        <message>
            <source>An entry needs its text or title and at least one author. Nothing was saved. Fill them in.</source>
            <translation>Bài dự thi phải có nội dung hoặc tên bài và ít nhất một tác giả. Chưa lưu gì. Hãy nhập đủ.</translation>
        </message>
        <message>
            <source>An office needs a name and a heading. Nothing was changed. Fill in what is empty.</source>
            <translation>Đơn vị phải có tên và tiêu đề. Dữ liệu không thay đổi. Hãy điền mục còn trống.</translation>
        </message>
        <message>
            <source>Author {row}: “{typed}” is not a day. Nothing was saved. Write it as in 05/02/2013.</source>
            <translation>Tác giả {row}: “{typed}” không phải là ngày. Chưa lưu gì. Hãy ghi theo dạng 05/02/2013.</translation>
        </message>
        <message>
            <source>Because of conflicts {judge} can mark only {least} entries while others mark {most}. Nothing was assigned. Change the panel, or assign by hand.</source>
            <translation>Do xung đột lợi ích, {judge} chỉ chấm được {least} bài trong khi người khác chấm {most} bài. Chưa phân công. Hãy đổi ban giám khảo hoặc phân công thủ công.</translation>
        </message>
        <message>
            <source>Both records have {what} that are one and the same, and would then stand twice. Nothing was changed. Remove them from one of the two, then merge.</source>
            <translation>Hai bản ghi cùng có {what} giống hệt nhau, nếu gộp sẽ bị trùng. Dữ liệu không thay đổi. Hãy xóa phần này ở một bản ghi rồi gộp.</translation>
        </message>
        <message>
            <source>Cells can be corrected and columns chosen in one file at a time. Nothing was imported. Name one file with {options}.</source>
            <translation>Mỗi lần chỉ sửa ô và chọn cột được cho một tệp. Chưa nhập gì. Hãy nêu một tệp khi dùng {options}.</translation>
        </message>
        <message>
            <source>Each pillar and theme needs a name of at most {most} letters: “{name}”.</source>
            <translation>Mỗi trụ cột và chủ đề phải có tên, tối đa {most} ký tự: “{name}”.</translation>
        </message>
        <message>
            <source>Each prize needs a name of its own: {names}. Nothing was changed. Correct them and save again.</source>
            <translation>Mỗi mức giải cần một tên riêng: {names}. Chưa thay đổi gì. Hãy sửa rồi lưu lại.</translation>
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
            <source>Excel may have turned this class into the number {value}; it was read as {guess}. Compare it with the file.</source>
            <translation>Excel có thể đã đổi tên lớp này thành số {value}; đã đọc là {guess}. Hãy đối chiếu với tệp.</translation>
        </message>
        <message>
            <source>Excel turned this class into the date {value}; it was read as {guess}. Compare it with the file.</source>
            <translation>Excel đã đổi tên lớp này thành ngày {value}; đã đọc là {guess}. Hãy đối chiếu với tệp.</translation>
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
            <source>Marks or comments are missing on {codes}. Nothing was handed in, every mark was kept. Fill the gaps.</source>
            <translation>Còn thiếu điểm hoặc nhận xét ở {codes}. Chưa nộp phiếu nào, mọi điểm vẫn được giữ. Hãy điền phần còn thiếu.</translation>
        </message>
        <message>
            <source>No backup could be written to {folder} ({cause}). Nothing was changed. Free some space or check the folder, then try again.</source>
            <translation>Không sao lưu được vào {folder} ({cause}). Dữ liệu không thay đổi. Hãy giải phóng dung lượng hoặc kiểm tra thư mục rồi thử lại.</translation>
        </message>
        <message>
            <source>No criterion of the ordinary pillars applies to the level {level}: give it at least one.</source>
            <translation>Không có tiêu chí nào thuộc các trụ cột chính áp dụng cho cấp học {level}: cần ít nhất một tiêu chí.</translation>
        </message>
        <message>
            <source>No entry is returned to its school. Nothing was printed. Return entries first, then print the list.</source>
            <translation>Không có bài nào ở trạng thái trả lại trường. Chưa in gì. Hãy trả lại bài trước rồi in danh sách.</translation>
        </message>
        <message>
            <source>No office with a signatory is recorded for that day. Nothing was changed. Record one under Offices, or choose another day.</source>
            <translation>Chưa ghi đơn vị nào có người ký vào ngày đó. Dữ liệu không thay đổi. Hãy ghi đơn vị ở mục Đơn vị hoặc chọn ngày khác.</translation>
        </message>
        <message>
            <source>No store can be made in {folder}: the folder cannot be written. Choose another folder.</source>
            <translation>Không tạo được kho dữ liệu trong {folder}: không ghi được vào thư mục này. Hãy chọn thư mục khác.</translation>
        </message>
        <message>
            <source>Nobody else on the panel may mark {codes} a third time. Nothing was assigned. Seat another judge.</source>
            <translation>Trong ban giám khảo không còn ai được chấm lần 3 bài {codes}. Chưa phân công. Hãy thêm một giám khảo khác.</translation>
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
            <source>Only {able} judges may mark {code}, and {wanted} are wanted. Nothing was assigned. Seat more judges, or ask for fewer marks.</source>
            <translation>Chỉ có {able} giám khảo được chấm {code}, trong khi cần {wanted}. Chưa phân công. Hãy thêm giám khảo hoặc giảm số lượt chấm.</translation>
        </message>
        <message>
            <source>Say what {code} lacks, so that its school can mend it. Nothing was changed.</source>
            <translation>Cần ghi bài {code} còn thiếu gì để trường bổ sung. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>Say why judges do not get {name}. Nothing was changed.</source>
            <translation>Cần ghi lý do không cho giám khảo xem {name}. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>Say why you stand aside from {code}. Nothing was changed.</source>
            <translation>Cần ghi lý do xin không chấm bài {code}. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>Say why {judge} leaves the panel. Nothing was changed.</source>
            <translation>Cần ghi lý do {judge} thôi tham gia ban giám khảo. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>Say why {what} is corrected. Nothing was changed.</source>
            <translation>Cần ghi lý do sửa {what}. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>Say why; it goes into the journal. Nothing was changed.</source>
            <translation>Cần ghi lý do để lưu vào nhật ký. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>Schools that were known already and were brought up to date: {count}.</source>
            <translation>Số trường đã có và được cập nhật thông tin: {count}.</translation>
        </message>
        <message>
            <source>Signatory number {number} needs a post, and with TM., KT., TL. and TUQ. also for whom they sign. Nothing was changed. Fill in what is empty.</source>
            <translation>Người ký số {number} phải có chức vụ; nếu ghi TM., KT., TL. hoặc TUQ. thì phải ghi cả ký thay ai. Dữ liệu không thay đổi. Hãy điền mục còn trống.</translation>
        </message>
        <message>
            <source>The account “{login}” belongs to the judge {judge} already. Nothing was changed.</source>
            <translation>Tài khoản “{login}” đã thuộc về giám khảo {judge}. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>The account “{login}” is not a judge's: it sees names. Nothing was changed. Make one for the judge.</source>
            <translation>Tài khoản “{login}” không phải của giám khảo: tài khoản này xem được tên. Dữ liệu không thay đổi. Hãy tạo tài khoản riêng cho giám khảo.</translation>
        </message>
        <message>
            <source>The checklist was changed meanwhile by somebody else. Nothing was saved. Open it again and edit it.</source>
            <translation>Trong lúc đó người khác đã sửa bộ tiêu chí. Chưa lưu gì. Hãy mở lại rồi sửa.</translation>
        </message>
        <message>
            <source>The closing day lies before the first day.</source>
            <translation>Hạn nộp sớm hơn ngày bắt đầu nhận bài.</translation>
        </message>
        <message>
            <source>The code {code} was given to another entry. Nothing was changed.</source>
            <translation>Mã {code} đã dùng cho bài khác. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>The code “{code}” does not fit: it has no spaces and begins with that of its pillar, such as {like}.</source>
            <translation>Mã “{code}” không phù hợp: mã không có dấu cách và bắt đầu bằng mã trụ cột, ví dụ {like}.</translation>
        </message>
        <message>
            <source>The codes of {contest} are sealed. Nothing was shown. Open the codes once the marks are closed.</source>
            <translation>Số phách của cuộc thi “{contest}” còn niêm phong. Chưa hiện gì. Hãy hồi phách sau khi khóa điểm.</translation>
        </message>
        <message>
            <source>The columns of {file} can be chosen on one of these sheets: {sheets}. Nothing was imported. Name the sheet, and try again.</source>
            <translation>Có thể chọn cột của {file} trên một trong các trang: {sheets}. Chưa nhập gì. Hãy nêu tên trang rồi thử lại.</translation>
        </message>
        <message>
            <source>The consent of these authors is missing: {names}. Nothing was changed. Note the consent, or return the entries to their schools.</source>
            <translation>Các tác giả sau chưa có sự đồng ý: {names}. Dữ liệu không thay đổi. Hãy ghi nhận sự đồng ý hoặc trả lại bài cho trường.</translation>
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
            <source>The group “{group}” has entries and cannot be removed.</source>
            <translation>Nhóm “{group}” đã có bài dự thi nên không bỏ được.</translation>
        </message>
        <message>
            <source>The import of {file} cannot be undone any more: receipts, marks, attendance or other lists stand on it. Nothing was changed. Correct its rows one by one.</source>
            <translation>Không hoàn tác được lần nhập {file} nữa: đã có phiếu tiếp nhận, điểm, điểm danh hoặc danh sách khác dựa vào đó. Dữ liệu không thay đổi. Hãy sửa từng dòng.</translation>
        </message>
        <message>
            <source>The import of {file} cannot be undone: marks are part of their sheets. Nothing was changed. Correct the marks, or restore the backup that was made before the import.</source>
            <translation>Không hoàn tác được lần nhập {file}: điểm đã là một phần của phiếu. Dữ liệu không thay đổi. Hãy sửa điểm hoặc khôi phục bản sao lưu tạo trước khi nhập.</translation>
        </message>
        <message>
            <source>The import of {file} was undone already. Nothing was changed.</source>
            <translation>Lần nhập {file} đã được hoàn tác. Dữ liệu không thay đổi.</translation>
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
            <source>The list has no field “{field}”. Nothing was imported. Its fields are {fields}.</source>
            <translation>Danh sách không có mục “{field}”. Chưa nhập gì. Các mục của danh sách: {fields}.</translation>
        </message>
        <message>
            <source>The list in “{name}” has no cell {cell}. Nothing was imported. Name a cell of the list as Excel does, like B5, and try again.</source>
            <translation>Danh sách trong “{name}” không có ô {cell}. Chưa nhập gì. Hãy nêu một ô của danh sách như trong Excel, ví dụ B5, rồi thử lại.</translation>
        </message>
        <message>
            <source>The list of this training has changed meanwhile. Nothing was changed. Reload it and try again.</source>
            <translation>Danh sách của buổi tập huấn này vừa có thay đổi. Dữ liệu không thay đổi thêm. Hãy nạp lại danh sách rồi thử lại.</translation>
        </message>
        <message>
            <source>The marks of {code} are not outside the bands, or it is settled already. Nothing was recorded.</source>
            <translation>Điểm của {code} không lệch quá mức, hoặc đã được xử lý. Chưa ghi gì.</translation>
        </message>
        <message>
            <source>The marks of {contest} are not closed (state: {state}). There is nothing to unlock.</source>
            <translation>Cuộc thi “{contest}” không ở trạng thái khóa điểm (trạng thái: {state}). Không có gì để mở khóa.</translation>
        </message>
        <message>
            <source>The marks of {contest} are not closed yet. No round was made. Close them first.</source>
            <translation>Cuộc thi “{contest}” chưa khóa điểm. Chưa lập vòng thi. Hãy khóa điểm trước.</translation>
        </message>
        <message>
            <source>The marks of {contest} are not closed yet. Nothing was settled. Close the marks first.</source>
            <translation>Cuộc thi “{contest}” chưa khóa điểm. Chưa chốt kết quả. Hãy khóa điểm trước.</translation>
        </message>
        <message>
            <source>The marks of {contest} are not closed yet. The codes stay sealed. Close the marks first.</source>
            <translation>Cuộc thi “{contest}” chưa khóa điểm. Số phách vẫn được niêm phong. Hãy khóa điểm trước.</translation>
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
            <source>The new ward is missing. Nothing was changed. Write its name.</source>
            <translation>Thiếu tên phường mới. Dữ liệu không thay đổi. Hãy ghi tên phường.</translation>
        </message>
        <message>
            <source>The next season needs a name and a school year. No season was made. Fill in what is empty.</source>
            <translation>Mùa thi tiếp theo phải có tên và năm học. Chưa tạo mùa thi nào. Hãy điền mục còn trống.</translation>
        </message>
        <message>
            <source>The password needs at least {least} characters. Nothing was changed. Choose a longer one.</source>
            <translation>Mật khẩu phải có ít nhất {least} ký tự. Mật khẩu chưa thay đổi. Hãy chọn mật khẩu dài hơn.</translation>
        </message>
        <message>
            <source>The pillar code “{code}” does not fit: write letters without spaces, as A.</source>
            <translation>Mã trụ cột “{code}” không phù hợp: hãy ghi chữ cái, không có dấu cách, ví dụ A.</translation>
        </message>
        <message>
            <source>The pillar {code} has no criterion: add one, or remove the pillar.</source>
            <translation>Trụ cột {code} chưa có tiêu chí: hãy thêm tiêu chí hoặc xóa trụ cột.</translation>
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
            <source>The result of {contest} is settled: how many are chosen can no longer be changed. Nothing was changed.</source>
            <translation>Kết quả {contest} đã chốt: không đổi được số bài chọn nữa. Chưa thay đổi gì.</translation>
        </message>
        <message>
            <source>The result of {contest} is settled: its prizes can no longer be changed. Nothing was changed.</source>
            <translation>Kết quả {contest} đã chốt: không đổi được mức giải nữa. Chưa thay đổi gì.</translation>
        </message>
        <message>
            <source>The row names {authors} authors but “{column}” has {lines} lines. The row was not imported. Write one line for each author, in the same order, and import again.</source>
            <translation>cột “{column}” có {lines} dòng nhưng bài có {authors} tác giả. Dòng này chưa được nhập. Hãy ghi mỗi tác giả một dòng, theo cùng thứ tự, rồi nhập lại.</translation>
        </message>
        <message>
            <source>The rubric has no criterion “{name}”. Nothing was changed. Reload the page.</source>
            <translation>Thang điểm không có tiêu chí “{name}”. Dữ liệu không thay đổi. Hãy nạp lại trang.</translation>
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
            <source>The season would end before it begins. Nothing was changed. Correct the two days.</source>
            <translation>Mùa thi kết thúc trước khi bắt đầu. Dữ liệu không thay đổi. Hãy sửa lại hai ngày.</translation>
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
            <source>The sheet of {judge} for {code} cannot be filled in any more (state: {state}). It was kept as it is. Hand it back first if it has to be corrected.</source>
            <translation>Phiếu của {judge} cho bài {code} không điền được nữa (trạng thái: {state}). Phiếu được giữ nguyên. Nếu cần sửa, hãy trả lại phiếu trước.</translation>
        </message>
        <message>
            <source>The sheet of {judge} for {code} does not wait for a comparison. Nothing was changed.</source>
            <translation>Phiếu của {judge} cho bài {code} không ở trạng thái chờ đối chiếu. Dữ liệu không thay đổi.</translation>
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
            <source>There is a formula in this cell, but the file does not hold its result. The row was not imported. Open the file in Excel, save it and import it again, or type the value.</source>
            <translation>ô này có công thức nhưng tệp không lưu kết quả. Dòng này chưa được nhập. Hãy mở tệp bằng Excel, lưu lại rồi nhập lại, hoặc gõ trực tiếp giá trị.</translation>
        </message>
        <message>
            <source>There is a formula in this cell. The value that Excel computed last, “{value}”, was taken.</source>
            <translation>ô này có công thức. Đã lấy giá trị Excel tính lần cuối là “{value}”.</translation>
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
            <source>There is another season “{name}”. Nothing was changed. Choose a name that tells the two apart.</source>
            <translation>Đã có mùa thi khác tên “{name}”. Dữ liệu không thay đổi. Hãy chọn tên phân biệt được hai mùa thi.</translation>
        </message>
        <message>
            <source>There is no account “{login}”. Nothing was changed. Look at the list of accounts.</source>
            <translation>Không có tài khoản “{login}”. Dữ liệu không thay đổi. Hãy xem lại danh sách tài khoản.</translation>
        </message>
        <message>
            <source>There is no certificate layout “{layout}”. Nothing was changed. There are: {known}.</source>
            <translation>Không có mẫu giấy khen “{layout}”. Dữ liệu không thay đổi. Các mẫu hiện có: {known}.</translation>
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
            <source>There is no entry here that still needs a receipt. No receipt was given.</source>
            <translation>Không còn bài nào cần phiếu tiếp nhận. Chưa lập phiếu tiếp nhận.</translation>
        </message>
        <message>
            <source>There is no entry {number} to mark in {contest}. Nothing was changed. Look at the list of entries.</source>
            <translation>Cuộc thi “{contest}” không có bài {number} để chấm. Dữ liệu không thay đổi. Hãy xem lại danh sách bài dự thi.</translation>
        </message>
        <message>
            <source>There is no entry “{code}” in this season. Nothing was changed. Write its code as in KH-034.</source>
            <translation>Mùa thi này không có bài “{code}”. Dữ liệu không thay đổi. Hãy ghi mã bài theo dạng KH-034.</translation>
        </message>
        <message>
            <source>There is no file “{file}” in this season. Nothing was changed. Look at the list of files.</source>
            <translation>Mùa thi này không có tệp “{file}”. Dữ liệu không thay đổi. Hãy xem lại danh sách tệp.</translation>
        </message>
        <message>
            <source>There is no font “{font}” for papers. Nothing was written. Choose one of: {known}.</source>
            <translation>Không có phông chữ “{font}” để in giấy tờ. Chưa tạo trang nào. Hãy chọn một trong các phông: {known}.</translation>
        </message>
        <message>
            <source>There is no import {number} in this season. Nothing was changed.</source>
            <translation>Mùa thi này không có lần nhập số {number}. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>There is no judge “{code}” in this season. Nothing was changed. Look at the list of judges.</source>
            <translation>Mùa thi này không có giám khảo “{code}”. Dữ liệu không thay đổi. Hãy xem lại danh sách giám khảo.</translation>
        </message>
        <message>
            <source>There is no office number {unit}. Nothing was changed. Look at the list of offices.</source>
            <translation>Không có đơn vị số {unit}. Dữ liệu không thay đổi. Hãy xem lại danh sách đơn vị.</translation>
        </message>
        <message>
            <source>There is no ready-made rubric “{key}”. Nothing was changed. There are: {known}.</source>
            <translation>Không có thang điểm lập sẵn “{key}”. Dữ liệu không thay đổi. Các thang điểm hiện có: {known}.</translation>
        </message>
        <message>
            <source>There is no receipt number {number} in this season. Nothing was printed.</source>
            <translation>Mùa thi này không có phiếu tiếp nhận số {number}. Chưa in gì.</translation>
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
            <source>These entries have a receipt already: {codes}. No receipt was given. Print that one again.</source>
            <translation>Các bài sau đã có phiếu tiếp nhận: {codes}. Chưa lập phiếu mới. Hãy in lại phiếu đã có.</translation>
        </message>
        <message>
            <source>These prizes cannot be computed with: {cause}. Nothing was changed. Correct them and save again.</source>
            <translation>Không tính được với các mức giải này: {cause}. Chưa thay đổi gì. Hãy sửa rồi lưu lại.</translation>
        </message>
        <message>
            <source>These rules cannot be computed with: {cause}. Nothing was changed. Correct them and save again.</source>
            <translation>Không tính được theo các quy định này: {cause}. Dữ liệu không thay đổi. Hãy sửa rồi lưu lại.</translation>
        </message>
        <message>
            <source>This PDF cannot be drawn, so nothing of it can be covered. Nothing was changed. Withhold it from the judges.</source>
            <translation>Không vẽ được tệp PDF này nên không che được phần nào. Dữ liệu không thay đổi. Hãy giữ tệp lại, không cho giám khảo xem.</translation>
        </message>
        <message>
            <source>This change was sent under the name of another. Nothing was changed. Reload the sheet and try again.</source>
            <translation>Thay đổi này được gửi dưới tên người khác. Dữ liệu không thay đổi. Hãy nạp lại phiếu rồi thử lại.</translation>
        </message>
        <message>
            <source>This file is not in the store any more. Nothing was changed. Restore it from a backup, or add it again.</source>
            <translation>Tệp này không còn trong kho dữ liệu. Dữ liệu không thay đổi. Hãy khôi phục từ bản sao lưu hoặc thêm lại tệp.</translation>
        </message>
        <message>
            <source>This file of {code} is not in the store any more. Nothing was changed. Restore it from a backup, or add it again.</source>
            <translation>Tệp này của bài {code} không còn trong kho dữ liệu. Dữ liệu không thay đổi. Hãy khôi phục từ bản sao lưu hoặc thêm lại tệp.</translation>
        </message>
        <message>
            <source>This sheet is not among yours. Nothing was changed. Reload the list.</source>
            <translation>Phiếu này không thuộc phần được phân công. Dữ liệu không thay đổi. Hãy nạp lại danh sách.</translation>
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
            <source>Write down what the judges agreed on {code}. Nothing was recorded; the other entries stay closed.</source>
            <translation>Hãy ghi điều ban giám khảo đã thống nhất về bài {code}. Chưa ghi gì; các bài khác vẫn chưa mở.</translation>
        </message>
        <message>
            <source>Write down what was decided on {code}, and why. Nothing was recorded.</source>
            <translation>Cần ghi quyết định về bài {code} và lý do. Chưa ghi gì.</translation>
        </message>
        <message>
            <source>You have no sheet for {code}. Nothing was changed. Look at your list.</source>
            <translation>Không có phiếu {code} của bạn. Chưa thay đổi gì. Hãy xem danh sách.</translation>
        </message>
        <message>
            <source>class {class_name} has sent {count} entries already; the limit is {limit}.</source>
            <translation>lớp {class_name} đã gửi {count} bài; tối đa là {limit}.</translation>
        </message>
        <message>
            <source>class {class_name} may not enter this contest: it is open to the grades {grades}.</source>
            <translation>lớp {class_name} không thuộc đối tượng dự thi: cuộc thi này chỉ dành cho khối {grades}.</translation>
        </message>
        <message>
            <source>entries can come from {day} on.</source>
            <translation>chỉ nhận bài từ ngày {day}.</translation>
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
            <source>it is not sure where one name ends in “{value}”; read as: {names}.</source>
            <translation>không chắc các tên tách nhau ở đâu trong “{value}”; đã đọc là: {names}.</translation>
        </message>
        <message>
            <source>it needs a unit, such as % or lần.</source>
            <translation>cần có đơn vị tính, ví dụ % hoặc lần.</translation>
        </message>
        <message>
            <source>neither the list, its heading nor the name of the file says which school it is from. Choose the school.</source>
            <translation>danh sách, tiêu đề và tên tệp đều không cho biết là của trường nào. Hãy chọn trường.</translation>
        </message>
        <message>
            <source>no criterion applies to the level {level}.</source>
            <translation>không có tiêu chí nào áp dụng cho cấp học {level}.</translation>
        </message>
        <message>
            <source>no title says that this column is “{field}”; its cells look so. Check the column.</source>
            <translation>không có tiêu đề ghi cột này là “{field}”; chỉ đoán theo nội dung các ô. Hãy kiểm tra cột này.</translation>
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
            <source>the code or the text of this row was changed. Its marks were left out. Send the workbook out again.</source>
            <translation>số phách hoặc nội dung của dòng này đã bị sửa. Điểm của dòng không được nhập. Hãy xuất lại tệp và gửi giám khảo.</translation>
        </message>
        <message>
            <source>the code {code} stands in several rows. Their marks were left out. Delete the row that is wrong.</source>
            <translation>số phách {code} có ở nhiều dòng. Điểm của các dòng này không được nhập. Hãy xóa dòng sai.</translation>
        </message>
        <message>
            <source>the code “{code}” is used already.</source>
            <translation>mã “{code}” đã được dùng.</translation>
        </message>
        <message>
            <source>the column mixes typed dates and dates of Excel, so day and month of {value} may have changed places. Compare it with the file.</source>
            <translation>cột này lẫn ngày gõ tay và ngày của Excel nên ngày và tháng của {value} có thể bị đảo. Hãy đối chiếu với tệp.</translation>
        </message>
        <message>
            <source>the contest closed on {day} and takes no late entries.</source>
            <translation>cuộc thi đã hết hạn nhận bài ngày {day} và không nhận bài nộp muộn.</translation>
        </message>
        <message>
            <source>the highest value is “{typed}”; write a number no lower than any threshold, or leave it empty.</source>
            <translation>số đo tối đa là “{typed}”; hãy ghi một số không thấp hơn ngưỡng nào, hoặc để trống.</translation>
        </message>
        <message>
            <source>the letters of “{value}” seem to be in another charset than the rest of the column. The cell was read as it is. Compare it with the file.</source>
            <translation>chữ trong “{value}” có vẻ dùng bảng mã khác với phần còn lại của cột. Ô được đọc nguyên như vậy. Hãy đối chiếu với tệp.</translation>
        </message>
        <message>
            <source>the list does not name its school; {school} was taken from the name of the sheet or file.</source>
            <translation>danh sách không ghi tên trường; đã lấy {school} theo tên trang tính hoặc tên tệp.</translation>
        </message>
        <message>
            <source>the list stands on the sheet “{sheet}”, which is hidden in Excel.</source>
            <translation>danh sách nằm ở trang tính “{sheet}” đang bị ẩn trong Excel.</translation>
        </message>
        <message>
            <source>the mark {mark} is above the maximum {maximum} of “{name}”.</source>
            <translation>điểm {mark} vượt quá điểm tối đa {maximum} của tiêu chí “{name}”.</translation>
        </message>
        <message>
            <source>the mark {mark} is not possible here: between 0 and {maximum}, in steps of {step}.</source>
            <translation>điểm {mark} không hợp lệ ở đây: phải từ 0 đến {maximum}, theo bước {step}.</translation>
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
            <source>the points are “{typed}”; write one number above zero such as 4 or 2,5.</source>
            <translation>điểm đang ghi là “{typed}”; hãy ghi một số lớn hơn 0, ví dụ 4 hoặc 2,5.</translation>
        </message>
        <message>
            <source>the points cannot be given so. Steps rise from 0; thresholds go from the hardest to the easiest.</source>
            <translation>không cho điểm như vậy được. Các mức điểm phải tăng dần từ 0; các ngưỡng phải xếp từ khó nhất đến dễ nhất.</translation>
        </message>
        <message>
            <source>the row has marks and a reason for not marking. It was left out. Keep one of the two.</source>
            <translation>dòng này vừa có điểm vừa có lý do không chấm. Dòng không được nhập. Hãy chỉ giữ một trong hai.</translation>
        </message>
        <message>
            <source>the row of {code} is gone. It has no marks. Ask the judge, or send the workbook out again.</source>
            <translation>dòng của {code} không còn trong tệp nên bài này chưa có điểm. Hãy hỏi giám khảo hoặc xuất lại tệp.</translation>
        </message>
        <message>
            <source>the rubric asks for a comment on “{criteria}”. The marks were kept as a draft.</source>
            <translation>thang điểm yêu cầu có nhận xét ở “{criteria}”. Điểm được giữ ở bản nháp.</translation>
        </message>
        <message>
            <source>the rubric of {contest} has no criterion “{name}”.</source>
            <translation>phiếu chấm của cuộc thi “{contest}” không có tiêu chí “{name}”.</translation>
        </message>
        <message>
            <source>the school is empty; it was read as {school}, which stands above.</source>
            <translation>ô trường để trống; đã đọc là {school} theo dòng phía trên.</translation>
        </message>
        <message>
            <source>the steps are “{typed}”; write them rising from zero, such as 0; 2; 4.</source>
            <translation>các mức điểm đang ghi là “{typed}”; hãy ghi tăng dần từ 0, ví dụ 0; 2; 4.</translation>
        </message>
        <message>
            <source>the text has {words} words; the limit is {limit}.</source>
            <translation>nội dung có {words} chữ; tối đa là {limit}.</translation>
        </message>
        <message>
            <source>the thresholds are “{typed}”; write them from the hardest to the easiest with their points, such as &gt;= 95: 3; &gt;= 80: 2, or with &lt;= where less is better.</source>
            <translation>các ngưỡng đang ghi là “{typed}”; hãy ghi từ khó nhất đến dễ nhất kèm điểm, ví dụ &gt;= 95: 3; &gt;= 80: 2, hoặc dùng &lt;= khi càng ít càng tốt.</translation>
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
            <source>there is no pillar “{value}” on the sheet of pillars; it has: {known}.</source>
            <translation>trang tính trụ cột không có trụ cột “{value}”; các trụ cột hiện có: {known}.</translation>
        </message>
        <message>
            <source>there is no school “{name}” in this season.</source>
            <translation>mùa thi này không có trường “{name}”.</translation>
        </message>
        <message>
            <source>there is no theme “{value}” on the sheet of themes; it has: {known}.</source>
            <translation>trang tính chủ đề không có chủ đề “{value}”; các chủ đề hiện có: {known}.</translation>
        </message>
        <message>
            <source>this cell is locked and said “{expected}” when it was sent out. Send the sheet out again.</source>
            <translation>ô này đã khóa và khi xuất phiếu ghi là “{expected}”. Hãy xuất lại phiếu và gửi trường.</translation>
        </message>
        <message>
            <source>this entry is there already as {code}. Leave the row out, or change it if it is another work.</source>
            <translation>bài này đã có, mã {code}. Hãy bỏ qua dòng này, hoặc sửa lại nếu là bài khác.</translation>
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
            <source>this workbook is of an older version: the rubric or the round was changed. Send it out again.</source>
            <translation>tệp này là bản cũ: thang điểm hoặc vòng thi đã thay đổi. Hãy xuất lại tệp và gửi giám khảo.</translation>
        </message>
        <message>
            <source>this workbook is of another season; the season here is “{season}”.</source>
            <translation>tệp này thuộc mùa thi khác; mùa thi đang làm việc là “{season}”.</translation>
        </message>
        <message>
            <source>{code} came late, and by the rules of {contest} it stays late. Nothing was changed. Change the rule of the contest first if the council wants it so.</source>
            <translation>Bài {code} nộp muộn; theo quy định của cuộc thi “{contest}”, bài vẫn tính là nộp muộn. Dữ liệu không thay đổi. Nếu ban tổ chức đồng ý nhận, hãy sửa quy định của cuộc thi trước.</translation>
        </message>
        <message>
            <source>{code} can no longer be changed (state: {state}). Everything given before was kept. Ask the office to hand it back if it has to be corrected.</source>
            <translation>Không sửa được {code} nữa (trạng thái: {state}). Mọi điểm đã chấm vẫn được giữ. Nếu cần sửa, hãy đề nghị đơn vị tổ chức trả lại phiếu.</translation>
        </message>
        <message>
            <source>{code} does not apply to {school}. Nothing was changed.</source>
            <translation>{code} không áp dụng cho {school}. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>{code} has a receipt, files or a decision. Nothing was removed. Let it be withdrawn instead, with the reason.</source>
            <translation>Bài {code} đã có phiếu tiếp nhận, tệp hoặc quyết định xử lý. Chưa xóa gì. Hãy chuyển bài sang “đã rút”, kèm lý do.</translation>
        </message>
        <message>
            <source>{code} has been decided on again meanwhile. Nothing was changed.</source>
            <translation>Bài {code} vừa được xử lý lại. Dữ liệu không thay đổi thêm.</translation>
        </message>
        <message>
            <source>{code} has its code already: its files can no longer be changed. Nothing was changed.</source>
            <translation>Bài {code} đã đánh phách nên không sửa được tệp. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>{code} has no such author. Nothing was changed. Reload the list.</source>
            <translation>Bài {code} không có tác giả này. Dữ liệu không thay đổi. Hãy nạp lại danh sách.</translation>
        </message>
        <message>
            <source>{code} has “{name}” already. Nothing was added.</source>
            <translation>Bài {code} đã có tệp “{name}”. Chưa thêm gì.</translation>
        </message>
        <message>
            <source>{code} is not among the entries that all judges mark first. Nothing was recorded.</source>
            <translation>{code} không thuộc các bài mà mọi giám khảo cùng chấm trước. Chưa ghi gì.</translation>
        </message>
        <message>
            <source>{code} needs a mark for every criterion; missing: {missing}. Nothing was recorded.</source>
            <translation>{code} phải có điểm ở mọi tiêu chí; còn thiếu: {missing}. Chưa ghi gì.</translation>
        </message>
        <message>
            <source>{code} needs a text: write what is asked of a school.</source>
            <translation>{code} chưa có nội dung: hãy ghi yêu cầu đối với trường.</translation>
        </message>
        <message>
            <source>{code} needs at least one level out of {known}.</source>
            <translation>{code} phải có ít nhất một cấp học trong số: {known}.</translation>
        </message>
        <message>
            <source>{code} opens once the judges have talked over the entries that all of them mark first. Nothing was changed. Mark and hand in those first.</source>
            <translation>Bài {code} mở sau khi ban giám khảo trao đổi xong các bài chấm thử. Chưa thay đổi gì. Hãy chấm và nộp các bài chấm thử trước.</translation>
        </message>
        <message>
            <source>{code} would have no text left. Nothing was changed. Leave something to read.</source>
            <translation>{code} sẽ không còn nội dung nào. Dữ liệu không thay đổi. Hãy để lại phần đọc được.</translation>
        </message>
        <message>
            <source>{code}: {fault}</source>
            <translation>{code}: {fault}</translation>
        </message>
        <message>
            <source>{code}: “{typed}” is not a number. The old mark was kept. {entry}</source>
            <translation>{code}: “{typed}” không phải số. Điểm cũ được giữ nguyên. {entry}</translation>
        </message>
        <message>
            <source>{contest} cannot be published: too few marks for {lacking}; ties still open on {lines}. Nothing was published. Settle these first.</source>
            <translation>Chưa công bố được cuộc thi “{contest}”: thiếu điểm ở {lacking}; còn đồng điểm tại {lines}. Chưa công bố gì. Hãy xử lý các mục này trước.</translation>
        </message>
        <message>
            <source>{contest} closed on {day} and takes no late entries. Nothing was saved. Send the entry back.</source>
            <translation>Cuộc thi “{contest}” đã hết hạn nhận bài ngày {day} và không nhận bài nộp muộn. Chưa lưu gì. Hãy trả lại bài.</translation>
        </message>
        <message>
            <source>{contest} does not say how many entries are chosen. No round was made. Set the shortlist first.</source>
            <translation>Cuộc thi “{contest}” chưa quy định số bài được chọn. Chưa lập vòng thi. Hãy ghi số bài được chọn trước.</translation>
        </message>
        <message>
            <source>{contest} has no accepted entry. No code was drawn. Take entries in first.</source>
            <translation>Cuộc thi “{contest}” chưa có bài dự thi hợp lệ. Chưa đánh phách. Hãy nhận bài trước.</translation>
        </message>
        <message>
            <source>{contest} has no codes yet. Nothing was printed. Draw the codes first.</source>
            <translation>{contest} chưa đánh phách. Chưa in gì. Hãy đánh phách trước.</translation>
        </message>
        <message>
            <source>{contest} has no group “{group}”. Nothing was changed.</source>
            <translation>Cuộc thi “{contest}” không có nhóm “{group}”. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>{contest} has no panel yet. Nothing was assigned. Seat its judges first.</source>
            <translation>Cuộc thi “{contest}” chưa có ban giám khảo. Chưa phân công. Hãy lập ban giám khảo trước.</translation>
        </message>
        <message>
            <source>{contest} has no round {number}. Nothing was changed.</source>
            <translation>Cuộc thi “{contest}” không có vòng {number}. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>{contest} has no sheet that fits what was asked. Nothing was printed. Assign the entries first; filled sheets are printed once they are handed in.</source>
            <translation>{contest} không có phiếu nào như yêu cầu. Chưa in gì. Hãy phân công chấm trước; phiếu có điểm chỉ in được sau khi giám khảo đã nộp.</translation>
        </message>
        <message>
            <source>{contest} is being marked by this rubric already. Nothing was changed; marks given stay as they are.</source>
            <translation>Cuộc thi “{contest}” đang được chấm theo thang điểm này. Dữ liệu không thay đổi; các điểm đã chấm được giữ nguyên.</translation>
        </message>
        <message>
            <source>{contest} is not being marked now (state: {state}). Nothing was taken in.</source>
            <translation>Cuộc thi “{contest}” hiện không ở giai đoạn chấm (trạng thái: {state}). Chưa nhập gì.</translation>
        </message>
        <message>
            <source>{contest} is settled, and its papers bear its name. Nothing was changed. Leave name and label as they are.</source>
            <translation>Cuộc thi “{contest}” đã chốt kết quả và giấy tờ đã ghi tên này. Dữ liệu không thay đổi. Hãy giữ nguyên tên cuộc thi và tên gọi sản phẩm.</translation>
        </message>
        <message>
            <source>{contest} is “{state}” already, so {code} can no longer become “{target}”. Nothing was changed. The council can exclude an entry from the prizes.</source>
            <translation>Cuộc thi “{contest}” ở trạng thái “{state}” nên bài {code} không chuyển sang “{target}” được nữa. Dữ liệu không thay đổi. Ban tổ chức có thể loại bài khỏi diện xét giải.</translation>
        </message>
        <message>
            <source>{contest}: a second person has not confirmed the keyed sheets {sheets}. Nothing was made final. Compare them with the paper first.</source>
            <translation>Cuộc thi “{contest}”: các phiếu nhập từ giấy {sheets} chưa được người thứ hai xác nhận. Chưa chốt gì. Hãy đối chiếu với phiếu giấy trước.</translation>
        </message>
        <message>
            <source>{contest}: a tie stands on the line of the chosen, between the entries {entries}. No round was made. The council settles it first.</source>
            <translation>Cuộc thi “{contest}” còn đồng điểm tại vạch chọn, giữa các bài {entries}. Chưa lập vòng thi. Đề nghị ban tổ chức quyết định trước.</translation>
        </message>
        <message>
            <source>{contest}: a tie stands on the line {lines}, between the entries {entries}. Nothing was settled. The council extends the prize, lowers them, or votes.</source>
            <translation>Cuộc thi “{contest}” còn đồng điểm tại vạch {lines}, giữa các bài {entries}. Chưa chốt kết quả. Đề nghị ban tổ chức quyết định: mở rộng giải, chuyển xuống mức sau, hoặc biểu quyết.</translation>
        </message>
        <message>
            <source>{contest}: files that nobody has looked at: {count}. Judges were not let in. Look at the files, or let them pass with a reason.</source>
            <translation>{contest}: còn {count} tệp chưa ai xem. Chưa giao bài cho giám khảo. Hãy xem các tệp, hoặc cho qua kèm lý do.</translation>
        </message>
        <message>
            <source>{contest}: judges are assigned after the codes are drawn and before the marks are closed (state: {state}). Nothing was assigned.</source>
            <translation>Cuộc thi “{contest}”: chỉ phân công giám khảo sau khi đánh phách và trước khi khóa điểm (trạng thái: {state}). Chưa phân công.</translation>
        </message>
        <message>
            <source>{contest}: judges have been assigned under these codes. No code was changed; they stay as they are.</source>
            <translation>Cuộc thi “{contest}” đã phân công giám khảo theo các số phách này. Số phách được giữ nguyên.</translation>
        </message>
        <message>
            <source>{contest}: marks are compared while it is marked and until it is settled. Nothing was recorded.</source>
            <translation>Cuộc thi “{contest}”: chỉ đối chiếu điểm từ khi chấm đến trước khi chốt kết quả. Chưa ghi gì.</translation>
        </message>
        <message>
            <source>{contest}: no judge has been assigned an entry. Judges were not let in. Assign the entries first.</source>
            <translation>Cuộc thi “{contest}”: chưa giám khảo nào được phân công bài. Giám khảo chưa vào chấm được. Hãy phân công bài trước.</translation>
        </message>
        <message>
            <source>{contest}: no open tie on the line {line} is between exactly the entries {entries}. Nothing was recorded. Open ties: {ties}.</source>
            <translation>Cuộc thi “{contest}”: tại vạch {line} không có trường hợp đồng điểm nào gồm đúng các bài {entries}. Chưa ghi gì. Các trường hợp đồng điểm chưa phân định: {ties}.</translation>
        </message>
        <message>
            <source>{contest}: the codes are drawn, so entries can no longer be changed. Nothing was changed. A misspelt name can be corrected with a reason.</source>
            <translation>Cuộc thi “{contest}”: đã đánh phách nên không sửa được bài dự thi. Dữ liệu không thay đổi. Họ tên ghi sai vẫn sửa được, kèm lý do.</translation>
        </message>
        <message>
            <source>{contest}: the codes are drawn, so window, groups and limits stay as they are. Nothing was changed. Name, letter and fields can still be corrected.</source>
            <translation>Cuộc thi “{contest}”: đã đánh phách nên giữ nguyên thời gian nhận bài, nhóm và các giới hạn. Dữ liệu không thay đổi. Vẫn sửa được tên, công văn và lĩnh vực.</translation>
        </message>
        <message>
            <source>{contest}: the limits per school or author do not let all the entries {entries} stand on the line {line}. Nothing was recorded. Let the council vote on their order.</source>
            <translation>Cuộc thi “{contest}”: giới hạn theo trường hoặc tác giả không cho phép tất cả các bài {entries} cùng ở vạch {line}. Chưa ghi gì. Đề nghị ban tổ chức biểu quyết thứ tự các bài này.</translation>
        </message>
        <message>
            <source>{contest}: the texts of {codes} name their school or author. Judges were not let in. Cover the names, or let them stand with a reason.</source>
            <translation>Cuộc thi “{contest}”: nội dung các bài {codes} có tên trường hoặc tác giả. Giám khảo chưa vào chấm được. Hãy che tên, hoặc để nguyên kèm lý do.</translation>
        </message>
        <message>
            <source>{contest}: too few marks for {codes}. The round stays open. Bring in the missing marks, or close it with a reason.</source>
            <translation>Cuộc thi “{contest}”: các bài {codes} chưa đủ phiếu chấm. Vòng thi chưa khóa điểm. Hãy nhập nốt phiếu còn thiếu, hoặc ghi lý do để khóa điểm.</translation>
        </message>
        <message>
            <source>{contest}: two groups of markers need judges in both and an even number of marks for each entry. Nothing was assigned. Seat judges in groups 1 and 2, or correct the number.</source>
            <translation>Cuộc thi “{contest}”: chia hai nhóm chấm thì nhóm nào cũng phải có giám khảo và số lượt chấm mỗi bài phải chẵn. Chưa phân công. Hãy xếp giám khảo vào nhóm 1 và 2, hoặc sửa số lượt chấm.</translation>
        </message>
        <message>
            <source>{contest}: what all judges mark first is chosen before they are let in (state: {state}). Nothing was changed.</source>
            <translation>{contest}: bài chấm thử được chọn trước khi giao cho giám khảo (trạng thái: {state}). Chưa thay đổi gì.</translation>
        </message>
        <message>
            <source>{contest}: {codes} are neither accepted nor excluded. No code was drawn. Decide on them first.</source>
            <translation>Cuộc thi “{contest}”: các bài {codes} chưa được xác nhận hợp lệ cũng chưa bị loại. Chưa đánh phách. Hãy xử lý các bài này trước.</translation>
        </message>
        <message>
            <source>{contest}: {problem} Nothing was saved.</source>
            <translation>Cuộc thi “{contest}”: {problem} Chưa lưu gì.</translation>
        </message>
        <message>
            <source>{entered} cannot be entered for {code}. {entry}</source>
            <translation>không ghi được {entered} cho {code}. {entry}</translation>
        </message>
        <message>
            <source>{file} cannot be read as a rubric: {cause}. Nothing was changed. Write one with “rubric show --json”, change it and try again.</source>
            <translation>Không đọc được thang điểm từ tệp {file}: {cause}. Chưa thay đổi gì. Hãy ghi ra bằng “rubric show --json”, sửa rồi thử lại.</translation>
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
            <source>{file}: all {count} entries of the sheet “{sheet}” stand on other sheets too. Leave it out if it only gathers them.</source>
            <translation>{file}: cả {count} bài của trang “{sheet}” cũng có ở các trang khác. Hãy bỏ trang này nếu nó chỉ tổng hợp lại.</translation>
        </message>
        <message>
            <source>{file}: an assessment card is written as .pdf only. Nothing was written. Choose a name that ends so.</source>
            <translation>{file}: phiếu đánh giá chỉ xuất ra tệp .pdf. Chưa tạo tệp nào. Hãy đặt tên tệp có đuôi này.</translation>
        </message>
        <message>
            <source>{file}: compare the cells {cells} with the file: {first}</source>
            <translation>{file}: hãy đối chiếu các ô {cells} với tệp: {first}</translation>
        </message>
        <message>
            <source>{file}: only .pdf and .xlsx can be written. Nothing was written. Choose one of the two endings.</source>
            <translation>{file}: chỉ tạo được tệp .pdf và .xlsx. Chưa tạo tệp nào. Hãy đặt tên tệp với một trong hai đuôi này.</translation>
        </message>
        <message>
            <source>{file}: only {sheets} was read; such a list stands on {others} too.</source>
            <translation>{file}: chỉ đọc {sheets}; {others} cũng có danh sách như vậy.</translation>
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
            <source>{file}: the letters of the columns {columns} are {charset}; “{before}” was read as “{after}”.</source>
            <translation>{file}: các cột {columns} dùng bảng mã {charset}; “{before}” được đọc thành “{after}”.</translation>
        </message>
        <message>
            <source>{file}: the rows {rows} name nobody and were left out as the foot of the list. Look whether they belong to it.</source>
            <translation>{file}: các dòng {rows} không ghi tên, được coi là phần cuối danh sách và đã bỏ qua. Hãy kiểm tra xem các dòng này có thuộc danh sách không.</translation>
        </message>
        <message>
            <source>{file}: the sheet “{sheet}” was not read: it lacks the columns {columns}. Choose its columns by hand.</source>
            <translation>{file}: chưa đọc trang “{sheet}” vì thiếu cột {columns}. Hãy tự chọn cột cho trang này.</translation>
        </message>
        <message>
            <source>{file}: the sheets {sheets} each count from the beginning; their entries are numbered on after those of the contest.</source>
            <translation>{file}: các trang {sheets} đều đánh số lại từ đầu; các bài được đánh số tiếp theo số bài của cuộc thi.</translation>
        </message>
        <message>
            <source>{first} Places to correct in all: {count}. The recorded checklist was left as it is.</source>
            <translation>{first} Tổng số chỗ cần sửa: {count}. Bộ tiêu chí đã ghi được giữ nguyên.</translation>
        </message>
        <message>
            <source>{first} and {second} are not two entries of this season that look like one. Nothing was changed. Look at the codes again.</source>
            <translation>{first} và {second} không phải cặp bài nghi trùng của mùa thi này. Dữ liệu không thay đổi. Hãy xem lại mã bài.</translation>
        </message>
        <message>
            <source>{first} and {second} are of different levels and stay two schools. Nothing was changed. If one level is wrong, correct it first.</source>
            <translation>{first} và {second} khác cấp học nên vẫn là hai trường. Dữ liệu không thay đổi. Nếu có cấp học ghi sai, hãy sửa trước.</translation>
        </message>
        <message>
            <source>{judge} does not sit on the panel of {contest}. Nothing was changed. Seat the judge first.</source>
            <translation>{judge} không thuộc ban giám khảo cuộc thi “{contest}”. Dữ liệu không thay đổi. Hãy thêm giám khảo vào ban trước.</translation>
        </message>
        <message>
            <source>{judge} has begun {code} already. Nothing was changed. The judge can stand aside, with a reason.</source>
            <translation>{judge} đã bắt đầu chấm bài {code}. Dữ liệu không thay đổi. Giám khảo có thể xin không chấm, kèm lý do.</translation>
        </message>
        <message>
            <source>{judge} has marked {codes} already. Nothing was recorded. Take those sheets back first, or let the council decide.</source>
            <translation>{judge} đã chấm {codes}. Chưa ghi gì. Hãy thu lại các phiếu này trước, hoặc để ban tổ chức quyết định.</translation>
        </message>
        <message>
            <source>{judge} has marked “{name}” of entry {number} already.</source>
            <translation>{judge} đã có điểm tiêu chí “{name}” của bài số {number}.</translation>
        </message>
        <message>
            <source>{judge} has no entries to mark in {contest}. No workbook was written. Assign entries first.</source>
            <translation>{judge} không có bài cần chấm ở cuộc thi “{contest}”. Chưa tạo tệp Excel nào. Hãy phân công bài trước.</translation>
        </message>
        <message>
            <source>{judge} has no mark for “{missing}” of entry {number} in {contest}.</source>
            <translation>{judge} chưa có điểm tiêu chí “{missing}” của bài số {number}, cuộc thi {contest}.</translation>
        </message>
        <message>
            <source>{judge} has no sheet for {code} in this round. Nothing was changed.</source>
            <translation>{judge} không có phiếu chấm bài {code} ở vòng này. Dữ liệu không thay đổi.</translation>
        </message>
        <message>
            <source>{judge} is not assigned {code}. Nothing of this sheet was taken in. Look at the assignment.</source>
            <translation>{judge} không được phân công bài {code}. Không nhập gì từ phiếu này. Hãy xem lại phân công.</translation>
        </message>
        <message>
            <source>{judge} may not mark {code}: it is of their own school, or a conflict is declared. Nothing was assigned. Choose another judge.</source>
            <translation>{judge} không được chấm {code}: bài của trường mình hoặc đã khai xung đột lợi ích. Chưa phân công. Hãy chọn giám khảo khác.</translation>
        </message>
        <message>
            <source>{judge} works at {school} and marked its entry {codes}; the council should know.</source>
            <translation>{judge} công tác tại {school} và đã chấm bài {codes} của trường này; cần báo ban tổ chức biết.</translation>
        </message>
        <message>
            <source>{marks} marks at {codes} would be lost. Nothing was changed. Leave these criteria as they are, or confirm that their marks go; the journal keeps them.</source>
            <translation>Sẽ mất {marks} điểm ở {codes}. Dữ liệu không thay đổi. Hãy giữ nguyên các tiêu chí này, hoặc xác nhận bỏ các điểm đó; nhật ký vẫn lưu.</translation>
        </message>
        <message>
            <source>{marks} marks cannot connect all judges and entries, for which at least {needed} are needed; then strict and lenient judges could not be told apart. Nothing was assigned. Ask for more marks for each entry, or seat fewer judges.</source>
            <translation>{marks} lượt chấm không đủ nối các giám khảo và bài với nhau, cần ít nhất {needed}; nếu thiếu sẽ không phân biệt được người chấm chặt và người chấm nới. Chưa phân công. Hãy tăng số lượt chấm mỗi bài hoặc bớt giám khảo.</translation>
        </message>
        <message>
            <source>{mark} for “{name}” is below zero. The mark before was kept. Type zero or more.</source>
            <translation>Điểm {mark} của “{name}” nhỏ hơn 0. Điểm cũ được giữ. Hãy nhập số từ 0 trở lên.</translation>
        </message>
        <message>
            <source>{mark} for “{name}” is not a multiple of {step}. The mark before was kept. Type one that is.</source>
            <translation>Điểm {mark} của “{name}” không phải bội số của {step}. Điểm cũ được giữ. Hãy nhập lại cho đúng bước điểm.</translation>
        </message>
        <message>
            <source>{mark} is above the maximum {maximum} of “{name}”. The mark before was kept. Type a lower one.</source>
            <translation>Điểm {mark} vượt điểm tối đa {maximum} của “{name}”. Điểm cũ được giữ. Hãy nhập điểm thấp hơn.</translation>
        </message>
        <message>
            <source>{name} ({role}) may not do this. Nothing was changed. Ask an administrator or sign in as somebody else.</source>
            <translation>{name} ({role}) không có quyền làm việc này. Dữ liệu không thay đổi. Hãy nhờ quản trị viên hoặc đăng nhập bằng tài khoản khác.</translation>
        </message>
        <message>
            <source>{name} cannot be shown: it cannot be cleaned of what it tells about its author. The office holds the file; ask there if you need it to mark.</source>
            <translation>Không xem được {name}: không xóa sạch được thông tin về tác giả trong tệp. Ban tổ chức giữ tệp này; cần để chấm thì hỏi ban tổ chức.</translation>
        </message>
        <message>
            <source>{name} is no judge of this season. Nothing was changed. Ask the office to link the account.</source>
            <translation>{name} không phải giám khảo của mùa thi này. Dữ liệu không thay đổi. Hãy đề nghị đơn vị tổ chức gắn tài khoản với giám khảo.</translation>
        </message>
        <message>
            <source>{name} keyed the sheet of {judge} for {code}. Nothing was changed. Somebody else compares it.</source>
            <translation>{name} là người đã nhập phiếu của {judge} cho bài {code}. Dữ liệu không thay đổi. Người khác phải đối chiếu phiếu này.</translation>
        </message>
        <message>
            <source>{name} says “{found}” on page {page}. Nothing was changed. Cover the name, withhold the file from the judges, or say why they may see it.</source>
            <translation>{name} có “{found}” ở trang {page}. Dữ liệu không thay đổi. Hãy che tên, giữ tệp lại không cho giám khảo xem, hoặc nêu lý do vì sao họ được xem.</translation>
        </message>
        <message>
            <source>{name}: only parts of a picture can be covered, or of the pages of a PDF that has at most {pages}. Nothing was changed. Withhold other files from the judges.</source>
            <translation>{name}: chỉ che được từng phần của ảnh, hoặc của các trang trong PDF có không quá {pages} trang. Dữ liệu không thay đổi. Tệp khác thì hãy giữ lại, không cho giám khảo xem.</translation>
        </message>
        <message>
            <source>{other} is of the same judge and was brought in too. Look which of the two is the right one.</source>
            <translation>{other} cũng của giám khảo này và được nhập cùng lúc. Hãy xem tệp nào là đúng.</translation>
        </message>
        <message>
            <source>{problem} Nothing was changed.</source>
            <translation>{problem} Dữ liệu không thay đổi.</translation>
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
            <source>{school} has sent {count} entries already; the limit is {limit}.</source>
            <translation>{school} đã gửi {count} bài; tối đa là {limit}.</translation>
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
            <source>“{alias}” finds this school already. Nothing was changed, and nothing needs to be.</source>
            <translation>Tên gọi “{alias}” đã tìm được trường này. Dữ liệu không thay đổi và không cần làm gì thêm.</translation>
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
            <source>“{letter}” is no column. Nothing was imported. Name it by its letter, as Excel does.</source>
            <translation>“{letter}” không phải là cột. Chưa nhập gì. Hãy ghi bằng chữ cái của cột như trong Excel.</translation>
        </message>
        <message>
            <source>“{level}” is not a level; write Mầm non, Tiểu học, THCS or Liên cấp.</source>
            <translation>“{level}” không phải cấp học; hãy ghi Mầm non, Tiểu học, THCS hoặc Liên cấp.</translation>
        </message>
        <message>
            <source>“{login}” is the account that you work with. Nothing was changed. Let another administrator change it.</source>
            <translation>“{login}” là tài khoản đang dùng. Dữ liệu không thay đổi. Hãy nhờ quản trị viên khác sửa.</translation>
        </message>
        <message>
            <source>“{login}” is the last administrator who can sign in. Nothing was changed. Make another administrator first.</source>
            <translation>“{login}” là quản trị viên cuối cùng còn đăng nhập được. Dữ liệu không thay đổi. Hãy thêm một quản trị viên khác trước.</translation>
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
            <source>“{name}” comes twice: give one of them another name.</source>
            <translation>“{name}” bị trùng: hãy đặt tên khác cho một trong hai.</translation>
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
            <source>“{name}” has lists on the sheets {sheets}. Nothing was imported. Name the sheet of the cell too, like {first}!{cell}, and try again.</source>
            <translation>“{name}” có danh sách ở các trang {sheets}. Chưa nhập gì. Hãy ghi cả tên trang của ô, như {first}!{cell}, rồi thử lại.</translation>
        </message>
        <message>
            <source>“{name}” has no row with the column titles {columns}. Nothing was imported. Check that it is the right file, or copy its rows into the template and import that.</source>
            <translation>“{name}” không có dòng tiêu đề với các cột {columns}. Chưa nhập gì. Hãy kiểm tra xem có đúng tệp không, hoặc chép các dòng vào biểu mẫu rồi nhập biểu mẫu đó.</translation>
        </message>
        <message>
            <source>“{name}” has no sheet “{sheet}”; it has {sheets}. Nothing was imported. Name one of them and try again.</source>
            <translation>“{name}” không có trang “{sheet}” mà có {sheets}. Chưa nhập gì. Hãy nêu một trong các trang đó rồi thử lại.</translation>
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
            <source>“{name}” is a binary Excel workbook (.xlsb), which cannot be read here. Nothing was imported. Open it in Excel, save it as “Excel Workbook (.xlsx)”, and import that file.</source>
            <translation>“{name}” là tệp Excel nhị phân (.xlsb), chương trình không đọc được. Chưa nhập gì. Hãy mở bằng Excel, lưu thành kiểu “Excel Workbook (.xlsx)” rồi nhập tệp đó.</translation>
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
            <source>“{name}” is in a very old Excel format. Nothing was imported. Open it in Excel or LibreOffice, save it as “Excel Workbook (.xlsx)”, and import that file.</source>
            <translation>“{name}” thuộc định dạng Excel quá cũ. Chưa nhập gì. Hãy mở bằng Excel hoặc LibreOffice, lưu thành kiểu “Excel Workbook (.xlsx)” rồi nhập tệp đó.</translation>
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
            <source>“{name}” is not a marking workbook of this program. Nothing was imported. Ask the judge for the workbook that was sent out, saved under its own name.</source>
            <translation>“{name}” không phải tệp chấm điểm của chương trình này. Chưa nhập gì. Hãy xin giám khảo đúng tệp đã gửi đi, lưu giữ nguyên tên.</translation>
        </message>
        <message>
            <source>“{name}” is not an Excel workbook but a PDF file. Nothing was imported. Ask the school for the Excel file that it was printed from.</source>
            <translation>“{name}” không phải tệp Excel mà là tệp PDF. Chưa nhập gì. Hãy xin trường tệp Excel dùng để in ra tệp này.</translation>
        </message>
        <message>
            <source>“{name}” is not an Excel workbook but a Word document. Nothing was imported. Copy its table into the template and import that.</source>
            <translation>“{name}” không phải tệp Excel mà là tệp Word. Chưa nhập gì. Hãy chép bảng sang biểu mẫu rồi nhập biểu mẫu.</translation>
        </message>
        <message>
            <source>“{name}” is not an Excel workbook but a packed folder. Nothing was imported. Unpack it and import the files in it.</source>
            <translation>“{name}” không phải tệp Excel mà là thư mục nén. Chưa nhập gì. Hãy giải nén rồi nhập các tệp bên trong.</translation>
        </message>
        <message>
            <source>“{name}” is not an Excel workbook but a picture. Nothing was imported. Ask the school for the Excel file, or type the list into the template and import that.</source>
            <translation>“{name}” không phải tệp Excel mà là ảnh. Chưa nhập gì. Hãy xin trường tệp Excel, hoặc gõ danh sách vào biểu mẫu rồi nhập biểu mẫu.</translation>
        </message>
        <message>
            <source>“{name}” is not an Excel workbook but a text file with the name of one. Nothing was imported. Change the end of its name to “.csv” and import it again.</source>
            <translation>“{name}” không phải tệp Excel mà là tệp văn bản mang tên tệp Excel. Chưa nhập gì. Hãy đổi đuôi tệp thành “.csv” rồi nhập lại.</translation>
        </message>
        <message>
            <source>“{name}” is not an Excel workbook but a web page with the name of one. Nothing was imported. Open it in Excel, save it as “Excel Workbook (.xlsx)”, and import that file.</source>
            <translation>“{name}” không phải tệp Excel mà là trang web mang tên tệp Excel. Chưa nhập gì. Hãy mở bằng Excel, lưu thành kiểu “Excel Workbook (.xlsx)” rồi nhập tệp đó.</translation>
        </message>
        <message>
            <source>“{name}” is not an Excel workbook but an XML file. Nothing was imported. Open it in Excel, save it as “Excel Workbook (.xlsx)”, and import that file.</source>
            <translation>“{name}” không phải tệp Excel mà là tệp XML. Chưa nhập gì. Hãy mở bằng Excel, lưu thành kiểu “Excel Workbook (.xlsx)” rồi nhập tệp đó.</translation>
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
            <source>“{name}” is written in an unknown way, so its Vietnamese letters could be wrong. Nothing was imported. Open it in Excel, save it as “CSV UTF-8” or “Excel Workbook (.xlsx)”, and import that file.</source>
            <translation>“{name}” dùng bảng mã không xác định nên chữ tiếng Việt có thể bị sai. Chưa nhập gì. Hãy mở bằng Excel, lưu thành kiểu “CSV UTF-8” hoặc “Excel Workbook (.xlsx)” rồi nhập tệp đó.</translation>
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
            <source>“{name}” of {code} cannot be cleaned of what it tells about its author, so judges do not get it. The file itself was kept. Ask the school for it as a picture or a PDF without a password.</source>
            <translation>Không xóa được thông tin về tác giả trong “{name}” của bài {code}, nên không đưa tệp này cho giám khảo. Tệp gốc được giữ nguyên. Hãy đề nghị trường gửi lại dạng ảnh hoặc PDF không đặt mật khẩu.</translation>
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
            <source>“{name}” was refused because its cell {cell} holds more than {limit} characters. Nothing was imported. Shorten it, or delete it, and import the file again.</source>
            <translation>“{name}” bị từ chối vì ô {cell} có hơn {limit} ký tự. Chưa nhập gì. Hãy rút ngắn hoặc xóa ô đó rồi nhập lại tệp.</translation>
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
            <source>“{typed}” is no correction. Nothing was imported. Write the cell, =, and its text, like B5=text.</source>
            <translation>“{typed}” không phải là cách sửa ô. Chưa nhập gì. Hãy viết tên ô, dấu = và nội dung, ví dụ B5=nội dung.</translation>
        </message>
        <message>
            <source>“{typed}” is not a day. Nothing was changed. Write day, month and year, such as 22/05/2023.</source>
            <translation>“{typed}” không phải là ngày. Dữ liệu không thay đổi. Hãy ghi ngày, tháng, năm, ví dụ 22/05/2023.</translation>
        </message>
        <message>
            <source>“{typed}” is not a day. Nothing was changed. Write it such as 01/07/2025: day, month, year.</source>
            <translation>“{typed}” không phải là ngày. Dữ liệu không thay đổi. Hãy ghi theo dạng 01/07/2025: ngày, tháng, năm.</translation>
        </message>
        <message>
            <source>“{typed}” is not a day. Nothing was saved. Write it as in 05/02/2013.</source>
            <translation>“{typed}” không phải là ngày. Chưa lưu gì. Hãy ghi theo dạng 05/02/2013.</translation>
        </message>
        <message>
            <source>“{typed}” is not a mark. Nothing was recorded. Type a number such as 8,5.</source>
            <translation>“{typed}” không phải là điểm. Chưa ghi gì. Hãy gõ một số, ví dụ 8,5.</translation>
        </message>
        <message>
            <source>“{typed}” is not a number of pupils. Nothing was changed. Write digits only, such as 850.</source>
            <translation>“{typed}” không phải là số học sinh. Dữ liệu không thay đổi. Chỉ ghi chữ số, ví dụ 850.</translation>
        </message>
        <message>
            <source>“{typed}” is not a whole number. Nothing was saved. Write one such as 20, or leave the field empty.</source>
            <translation>“{typed}” không phải số nguyên. Chưa lưu gì. Hãy ghi một số như 20, hoặc để trống.</translation>
        </message>
        <message>
            <source>“{typed}” names no column. Nothing was imported. Write the field, =, and the letter of its column, like authors=C.</source>
            <translation>“{typed}” không nêu cột nào. Chưa nhập gì. Hãy ghi tên mục, dấu =, rồi chữ cái của cột, như authors=C.</translation>
        </message>
        <message>
            <source>“{typed}” points come off each time; write a number above zero and no higher than the points.</source>
            <translation>mỗi lần trừ “{typed}” điểm; hãy ghi một số lớn hơn 0 và không vượt quá số điểm.</translation>
        </message>
        <message>
            <source>“{value}” is neither Có nor Không.</source>
            <translation>“{value}” không phải Có hoặc Không.</translation>
        </message>
        <message>
            <source>“{value}” is no way of marking; choose one of: {known}.</source>
            <translation>“{value}” không phải cách chấm; hãy chọn một trong số: {known}.</translation>
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
        <message>
            <source>“{value}” is only a year. The birth date was left empty.</source>
            <translation>“{value}” chỉ có năm. Ngày sinh được để trống.</translation>
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
            <source>Choose a picture</source>
            <translation>Chọn ảnh</translation>
        </message>
        <message>
            <source>Choose evidence</source>
            <translation>Chọn minh chứng</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Chọn tệp</translation>
        </message>
        <message>
            <source>Choose filled sheets</source>
            <translation>Chọn các phiếu đã điền</translation>
        </message>
        <message>
            <source>Choose lists</source>
            <translation>Chọn danh sách</translation>
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
            <source>Pictures</source>
            <translation>Ảnh</translation>
        </message>
        <message>
            <source>Pictures and documents</source>
            <translation>Ảnh và văn bản</translation>
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
            <source>accepted</source>
            <translation>hợp lệ</translation>
        </message>
        <message>
            <source>author</source>
            <translation>tác giả</translation>
        </message>
        <message>
            <source>below all bands</source>
            <translation>chưa đạt</translation>
        </message>
        <message>
            <source>birth date</source>
            <translation>ngày sinh</translation>
        </message>
        <message>
            <source>blind code</source>
            <translation>số phách</translation>
        </message>
        <message>
            <source>came again</source>
            <translation>nhận lại bài</translation>
        </message>
        <message>
            <source>came with a list</source>
            <translation>nhập từ danh sách</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>đã sửa</translation>
        </message>
        <message>
            <source>class</source>
            <translation>lớp</translation>
        </message>
        <message>
            <source>code drawn</source>
            <translation>đánh số phách</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>đồng ý</translation>
        </message>
        <message>
            <source>consent noted</source>
            <translation>ghi nhận đồng ý</translation>
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation>rút lại đồng ý</translation>
        </message>
        <message>
            <source>decision undone</source>
            <translation>hoàn tác xử lý</translation>
        </message>
        <message>
            <source>disqualified</source>
            <translation>bị loại</translation>
        </message>
        <message>
            <source>entry</source>
            <translation>bài dự thi</translation>
        </message>
        <message>
            <source>field</source>
            <translation>lĩnh vực</translation>
        </message>
        <message>
            <source>file</source>
            <translation>tệp</translation>
        </message>
        <message>
            <source>file looked at</source>
            <translation>đã xem tệp</translation>
        </message>
        <message>
            <source>file taken off</source>
            <translation>bỏ tệp</translation>
        </message>
        <message>
            <source>file withheld from judges</source>
            <translation>không cho giám khảo xem tệp</translation>
        </message>
        <message>
            <source>files added</source>
            <translation>thêm tệp</translation>
        </message>
        <message>
            <source>given to the judges</source>
            <translation>giao cho giám khảo</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>còn thiếu</translation>
        </message>
        <message>
            <source>name</source>
            <translation>tên</translation>
        </message>
        <message>
            <source>name corrected</source>
            <translation>sửa họ tên</translation>
        </message>
        <message>
            <source>names covered</source>
            <translation>che tên trong bài</translation>
        </message>
        <message>
            <source>note</source>
            <translation>ghi chú</translation>
        </message>
        <message>
            <source>parts of a file covered</source>
            <translation>che một phần của tệp</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>lý do</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>phiếu tiếp nhận</translation>
        </message>
        <message>
            <source>receipt given</source>
            <translation>lập phiếu tiếp nhận</translation>
        </message>
        <message>
            <source>received</source>
            <translation>mới nhận</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>ghi nhận bài</translation>
        </message>
        <message>
            <source>returned to the school</source>
            <translation>trả lại trường</translation>
        </message>
        <message>
            <source>state</source>
            <translation>trạng thái</translation>
        </message>
        <message>
            <source>taken off</source>
            <translation>bỏ khỏi danh sách</translation>
        </message>
        <message>
            <source>text</source>
            <translation>nội dung</translation>
        </message>
        <message>
            <source>text for judges</source>
            <translation>nội dung cho giám khảo</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>đã rút</translation>
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
            <source>Imported from {files} files: {n} rows. A backup was made first.</source>
            <translation>Đã nhập từ {files} tệp: {n} dòng. Đã sao lưu trước khi nhập.</translation>
        </message>
        <message>
            <source>Imported: {n} rows</source>
            <translation>Đã nhập: {n} dòng</translation>
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
            <source>New schools only</source>
            <translation>Chỉ trường mới</translation>
        </message>
        <message>
            <source>New schools, and changes of known ones</source>
            <translation>Trường mới và thay đổi của trường đã có</translation>
        </message>
        <message>
            <source>Participants imported from {file}: {n}. A backup was made first.</source>
            <translation>Đã nhập {n} người tham dự từ {file}. Dữ liệu đã được sao lưu trước khi nhập.</translation>
        </message>
        <message>
            <source>Problems: {n}</source>
            <translation>Lỗi: {n}</translation>
        </message>
        <message>
            <source>Ready: {n} rows</source>
            <translation>Sẵn sàng: {n} dòng</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Bị từ chối</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Rows with problems, left out: {n}.</source>
            <translation>Các dòng có lỗi, đã bỏ qua: {n}.</translation>
        </message>
        <message>
            <source>Schools imported from {file}: {n}. A backup was made first.</source>
            <translation>Đã nhập {n} trường từ {file}. Dữ liệu đã được sao lưu trước khi nhập.</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Trang</translation>
        </message>
        <message>
            <source>Sheet “{sheet}”</source>
            <translation>Trang tính “{sheet}”</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Đã hoàn tác</translation>
        </message>
        <message>
            <source>Undone: nothing that {file} brought is left.</source>
            <translation>Đã hoàn tác: không còn gì từ {file}.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Nội dung ô</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Đang chờ</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Lỗi</translation>
        </message>
        <message>
            <source>click the row that names the columns, then choose the columns</source>
            <translation>bấm vào dòng ghi tên các cột, rồi chọn cột</translation>
        </message>
        <message>
            <source>heading in row {row}</source>
            <translation>tiêu đề ở dòng {row}</translation>
        </message>
        <message>
            <source>letters {charset}: “{before}” is read as “{after}”</source>
            <translation>chữ {charset}: “{before}” được đọc là “{after}”</translation>
        </message>
        <message>
            <source>no heading</source>
            <translation>không có tiêu đề</translation>
        </message>
        <message>
            <source>rows: {n}</source>
            <translation>số dòng: {n}</translation>
        </message>
        <message>
            <source>{file}: not imported. {state}.</source>
            <translation>{file}: không nhập. {state}.</translation>
        </message>
    </context>
    <context>
        <name>imports</name>
        <message>
            <source>Entries</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Judges</source>
            <translation>Giám khảo</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Điểm chấm</translation>
        </message>
        <message>
            <source>Participants of a training</source>
            <translation>Người dự tập huấn</translation>
        </message>
        <message>
            <source>Schools</source>
            <translation>Trường</translation>
        </message>
    </context>
    <context>
        <name>judging</name>
        <message>
            <source>All judges mark these entries first: {codes}. Hand them in; the others open once they were talked over.</source>
            <translation>Chấm thử: cả ban chấm các bài {codes} trước. Chấm xong hãy nộp; các bài khác mở sau khi ban giám khảo trao đổi.</translation>
        </message>
        <message>
            <source>Comment (not required)</source>
            <translation>Nhận xét (không bắt buộc)</translation>
        </message>
        <message>
            <source>Comment on the entry</source>
            <translation>Nhận xét bài dự thi</translation>
        </message>
        <message>
            <source>Comments that you write are offered here again</source>
            <translation>Các nhận xét đã viết sẽ được gợi ý lại ở đây</translation>
        </message>
        <message>
            <source>Marked first</source>
            <translation>Chấm thử</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Ảnh</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Trình chiếu</translation>
        </message>
        <message>
            <source>The entries marked first are handed in. The others open once the judges have talked them over.</source>
            <translation>Đã nộp các bài chấm thử. Các bài khác mở sau khi ban giám khảo trao đổi.</translation>
        </message>
        <message>
            <source>The office has not looked at {name} yet. It is shown once that is done.</source>
            <translation>Ban tổ chức chưa xem {name}. Xem xong tệp sẽ hiện ở đây.</translation>
        </message>
        <message>
            <source>The office keeps {name} from the judges. Ask there if you need it to mark.</source>
            <translation>Ban tổ chức giữ {name}, không giao giám khảo. Cần để chấm thì hỏi ban tổ chức.</translation>
        </message>
        <message>
            <source>The others</source>
            <translation>Các bài khác</translation>
        </message>
        <message>
            <source>The same total as this entry: {codes}</source>
            <translation>Cùng tổng điểm với bài này: {codes}</translation>
        </message>
        <message>
            <source>Word file</source>
            <translation>Tệp Word</translation>
        </message>
        <message>
            <source>Words: {words} of {limit}</source>
            <translation>Số từ: {words} / {limit}</translation>
        </message>
        <message>
            <source>Your marks so far: mean {mean} · highest {best} ({best_code}) · lowest {worst} ({worst_code})</source>
            <translation>Điểm đã chấm: trung bình {mean} · cao nhất {best} ({best_code}) · thấp nhất {worst} ({worst_code})</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min left</source>
            <translation>còn khoảng {hours} giờ {minutes} phút</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation>còn khoảng {minutes} phút</translation>
        </message>
        <message>
            <source>accept the mark and go to the next criterion, after the last to the next entry</source>
            <translation>nhận điểm và sang tiêu chí tiếp theo; sau tiêu chí cuối thì sang bài tiếp theo</translation>
        </message>
        <message>
            <source>all criteria marked</source>
            <translation>đã chấm đủ tiêu chí</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>mọi phím</translation>
        </message>
        <message>
            <source>another criterion</source>
            <translation>tiêu chí khác</translation>
        </message>
        <message>
            <source>back to the marks</source>
            <translation>về ô điểm</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>nhận xét</translation>
        </message>
        <message>
            <source>comment on the entry</source>
            <translation>nhận xét về bài</translation>
        </message>
        <message>
            <source>criterion</source>
            <translation>tiêu chí</translation>
        </message>
        <message>
            <source>entry</source>
            <translation>bài</translation>
        </message>
        <message>
            <source>entry before, entry after</source>
            <translation>bài trước, bài sau</translation>
        </message>
        <message>
            <source>file before, file after</source>
            <translation>tệp trước, tệp sau</translation>
        </message>
        <message>
            <source>file large, text away; once more: back</source>
            <translation>xem tệp lớn, ẩn bài viết; bấm lại để trở về</translation>
        </message>
        <message>
            <source>file larger, smaller</source>
            <translation>phóng to, thu nhỏ tệp</translation>
        </message>
        <message>
            <source>flag</source>
            <translation>gắn cờ</translation>
        </message>
        <message>
            <source>flag the entry, or take the flag off</source>
            <translation>gắn cờ bài, hoặc gỡ cờ</translation>
        </message>
        <message>
            <source>go on</source>
            <translation>tiếp</translation>
        </message>
        <message>
            <source>go to a code</source>
            <translation>đến một số phách</translation>
        </message>
        <message>
            <source>hand in</source>
            <translation>nộp</translation>
        </message>
        <message>
            <source>history of the marks</source>
            <translation>lịch sử điểm</translation>
        </message>
        <message>
            <source>larger or smaller letters</source>
            <translation>chữ to hơn hoặc nhỏ hơn</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>điểm</translation>
        </message>
        <message>
            <source>next entry that is not marked</source>
            <translation>bài tiếp theo chưa chấm</translation>
        </message>
        <message>
            <source>one step</source>
            <translation>một bước</translation>
        </message>
        <message>
            <source>one step less or more</source>
            <translation>bớt hoặc thêm một bước</translation>
        </message>
        <message>
            <source>opens once the entries marked first were talked over</source>
            <translation>mở sau khi trao đổi xong các bài chấm thử</translation>
        </message>
        <message>
            <source>put the entry off</source>
            <translation>để bài lại sau</translation>
        </message>
        <message>
            <source>take back what was typed, then the newest mark</source>
            <translation>bỏ số đang gõ, rồi hoàn tác điểm mới nhất</translation>
        </message>
        <message>
            <source>type a mark; comma and dot are the same</source>
            <translation>gõ điểm; dấu phẩy và dấu chấm như nhau</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>hoàn tác</translation>
        </message>
        <message>
            <source>up and down in the file</source>
            <translation>lên, xuống trong tệp</translation>
        </message>
        <message>
            <source>write a phrase that was used before</source>
            <translation>chèn câu mẫu đã dùng</translation>
        </message>
        <message>
            <source>{given} of {criteria} criteria marked</source>
            <translation>đã chấm {given}/{criteria} tiêu chí</translation>
        </message>
        <message>
            <source>{name} ({kind}) names its author in places that cannot be cleaned, so it is not shown. The office holds it; ask there if you need it to mark.</source>
            <translation>{name} ({kind}) ghi tên tác giả ở những chỗ không xóa được nên không hiện ở đây. Ban tổ chức giữ tệp này; cần để chấm thì hỏi ban tổ chức.</translation>
        </message>
    </context>
    <context>
        <name>marking</name>
        <message>
            <source>All of these were talked over; the other entries are open to the judges.</source>
            <translation>Đã trao đổi xong các bài chấm thử; các bài khác đã mở cho giám khảo.</translation>
        </message>
        <message>
            <source>Compare sheets</source>
            <translation>Đối chiếu phiếu</translation>
        </message>
        <message>
            <source>Discrepancies</source>
            <translation>Điểm lệch</translation>
        </message>
        <message>
            <source>Draw the codes first; then choose a few entries that all judges mark before the others.</source>
            <translation>Hãy đánh phách trước, rồi chọn vài bài để mọi giám khảo chấm thử.</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>For example: GK01, GK02, the chair of the council</source>
            <translation>Ví dụ: GK01, GK02, trưởng ban tổ chức</translation>
        </message>
        <message>
            <source>For example: both read the entry again; 82 is right</source>
            <translation>Ví dụ: cả hai đọc lại bài; 82 là đúng</translation>
        </message>
        <message>
            <source>ICC of one judge {single} · of the panel's mean {mean} · Kendall's W {w} · Krippendorff's alpha {alpha} · {entries} entries, {sheets} sheets</source>
            <translation>ICC của một giám khảo {single} · của trung bình cả ban {mean} · W của Kendall {w} · alpha của Krippendorff {alpha} · {entries} bài, {sheets} phiếu</translation>
        </message>
        <message>
            <source>In this round nothing was marked first.</source>
            <translation>Vòng này không chấm thử.</translation>
        </message>
        <message>
            <source>Judges</source>
            <translation>Giám khảo</translation>
        </message>
        <message>
            <source>Judges mark these first. The other entries open once the minutes of each are written; still to come: {n}.</source>
            <translation>Giám khảo chấm các bài này trước. Các bài khác mở khi mỗi bài chấm thử đã có biên bản; còn thiếu: {n}.</translation>
        </message>
        <message>
            <source>Key sheets</source>
            <translation>Nhập phiếu</translation>
        </message>
        <message>
            <source>Marked first</source>
            <translation>Chấm thử</translation>
        </message>
        <message>
            <source>Nobody has handed it in yet.</source>
            <translation>Chưa giám khảo nào nộp phiếu bài này.</translation>
        </message>
        <message>
            <source>Nothing is chosen: judges mark in any order. A handful of entries marked by all of them and talked over first makes the marks agree better.</source>
            <translation>Chưa chọn bài chấm thử: giám khảo chấm theo thứ tự tùy ý. Cả ban chấm thử vài bài rồi trao đổi trước thì điểm sẽ thống nhất hơn.</translation>
        </message>
        <message>
            <source>Panel quality</source>
            <translation>Chất lượng chấm</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Nhắc việc</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>vắng</translation>
        </message>
        <message>
            <source>author</source>
            <translation>tác giả</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>đang chấm</translation>
        </message>
        <message>
            <source>handed in</source>
            <translation>đã nộp</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>đã khóa</translation>
        </message>
        <message>
            <source>look at the marks</source>
            <translation>cần xem điểm</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>chưa chấm</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>không có gì</translation>
        </message>
        <message>
            <source>open</source>
            <translation>đang mở</translation>
        </message>
        <message>
            <source>school</source>
            <translation>trường</translation>
        </message>
        <message>
            <source>stood aside</source>
            <translation>xin không chấm</translation>
        </message>
        <message>
            <source>stood aside: {n}</source>
            <translation>xin không chấm: {n}</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>hoàn tác</translation>
        </message>
        <message>
            <source>third judge is marking</source>
            <translation>đang chấm lần 3</translation>
        </message>
        <message>
            <source>third marking</source>
            <translation>chấm lần 3</translation>
        </message>
        <message>
            <source>to be discussed</source>
            <translation>cần trao đổi</translation>
        </message>
        <message>
            <source>to be marked together</source>
            <translation>cần chấm thống nhất</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (bạn)</translation>
        </message>
        <message>
            <source>{totals} of {full}.</source>
            <translation>{totals} trên {full}.</translation>
        </message>
        <message>
            <source>{totals} of {full}; gap {gap} %.</source>
            <translation>{totals} trên {full}; lệch {gap} %.</translation>
        </message>
        <message>
            <source>◐ not whole yet</source>
            <translation>◐ chưa đủ</translation>
        </message>
        <message>
            <source>✓ chosen</source>
            <translation>✓ đã chọn</translation>
        </message>
    </context>
    <context>
        <name>missing</name>
        <message>
            <source>a file that can be opened</source>
            <translation>tệp mở được</translation>
        </message>
        <message>
            <source>the birth date of an author</source>
            <translation>ngày sinh của tác giả</translation>
        </message>
        <message>
            <source>the class of an author</source>
            <translation>lớp của tác giả</translation>
        </message>
        <message>
            <source>the consent of the parents</source>
            <translation>ý kiến đồng ý của phụ huynh</translation>
        </message>
        <message>
            <source>the school's list with stamp and signature</source>
            <translation>danh sách của trường có ký tên, đóng dấu</translation>
        </message>
        <message>
            <source>the work itself, or its file</source>
            <translation>bài dự thi hoặc tệp bài dự thi</translation>
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>Active</source>
            <translation>Đang hoạt động</translation>
        </message>
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
            <source>Change entry</source>
            <translation>Sửa bài dự thi</translation>
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
            <source>Decide on {n} entries</source>
            <translation>Xử lý {n} bài</translation>
        </message>
        <message>
            <source>Decided on {n} entries.</source>
            <translation>Đã xử lý {n} bài.</translation>
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
            <source>Files</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>How many sessions nobody of the school came to</source>
            <translation>Số buổi tập huấn mà trường không có ai dự</translation>
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
            <source>Missing</source>
            <translation>Còn thiếu</translation>
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
            <source>No trainings yet</source>
            <translation>Chưa có buổi tập huấn</translation>
        </message>
        <message>
            <source>Not active</source>
            <translation>Ngừng hoạt động</translation>
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
            <source>Receipt</source>
            <translation>Phiếu tiếp nhận</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Phiếu tiếp nhận</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ngày nhận</translation>
        </message>
        <message>
            <source>Record the first one with its day and topic. Then bring in the list of teachers, print the sheet that they sign, and copy from it who came.</source>
            <translation>Hãy ghi buổi đầu tiên với ngày và nội dung. Sau đó nhập danh sách giáo viên, in danh sách ký tên và điểm danh theo bản đã ký.</translation>
        </message>
        <message>
            <source>Register entry</source>
            <translation>Ghi nhận bài dự thi</translation>
        </message>
        <message>
            <source>Reminder list</source>
            <translation>Danh sách cần nhắc</translation>
        </message>
        <message>
            <source>Returned entries</source>
            <translation>Bài trả lại</translation>
        </message>
        <message>
            <source>Saved: {code}.</source>
            <translation>Đã lưu: {code}.</translation>
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
            <source>Settings</source>
            <translation>Cài đặt</translation>
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
            <source>Take file off</source>
            <translation>Bỏ tệp</translation>
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
            <source>The file was taken off {code}.</source>
            <translation>Đã bỏ tệp khỏi bài {code}.</translation>
        </message>
        <message>
            <source>The import was undone: {n} rows are gone again.</source>
            <translation>Đã hoàn tác lần nhập: {n} dòng đã được gỡ ra.</translation>
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
            <source>Trainings</source>
            <translation>Tập huấn</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
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
            <source>active</source>
            <translation>đang hoạt động</translation>
        </message>
        <message>
            <source>closed on {day}</source>
            <translation>hết hạn ngày {day}</translation>
        </message>
        <message>
            <source>fell by {points} points</source>
            <translation>giảm {points} điểm</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>vắng</translation>
        </message>
        <message>
            <source>missed, excused</source>
            <translation>vắng có lý do</translation>
        </message>
        <message>
            <source>nobody has said yet</source>
            <translation>chưa điểm danh</translation>
        </message>
        <message>
            <source>not active</source>
            <translation>ngừng hoạt động</translation>
        </message>
        <message>
            <source>one of the two sheets is not agreed on</source>
            <translation>một trong hai phiếu chưa chốt</translation>
        </message>
        <message>
            <source>present: {came} of {asked}</source>
            <translation>có mặt: {came}/{asked}</translation>
        </message>
        <message>
            <source>rose by {points} points</source>
            <translation>tăng {points} điểm</translation>
        </message>
        <message>
            <source>the same total as before</source>
            <translation>tổng điểm như trước</translation>
        </message>
        <message>
            <source>until {day}: {n} days left</source>
            <translation>hạn nộp {day}: còn {n} ngày</translation>
        </message>
        <message>
            <source>{codes} and {n} more</source>
            <translation>{codes} và {n} bài khác</translation>
        </message>
        <message>
            <source>{entries} entries from {sent} of {schools} schools</source>
            <translation>{entries} bài của {sent}/{schools} trường</translation>
        </message>
        <message>
            <source>{n} files were added to {code}.</source>
            <translation>Đã thêm {n} tệp vào bài {code}.</translation>
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
        <name>panel</name>
        <message>
            <source>Assignment</source>
            <translation>Phân công</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Xung đột lợi ích</translation>
        </message>
        <message>
            <source>Judges on the panel</source>
            <translation>Giám khảo trong ban</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tất cả</translation>
        </message>
        <message>
            <source>works there</source>
            <translation>công tác tại đó</translation>
        </message>
        <message>
            <source>× left</source>
            <translation>× đã rời</translation>
        </message>
        <message>
            <source>✓ group {n}</source>
            <translation>✓ nhóm {n}</translation>
        </message>
        <message>
            <source>✓ seated</source>
            <translation>✓ trong ban</translation>
        </message>
    </context>
    <context>
        <name>panels</name>
        <message>
            <source>Entries had different judges. Beside each mean stands what it would be by judges of middling strictness; it changes no rank, but an entry near a prize line that differs much deserves a second look.</source>
            <translation>Các bài có giám khảo khác nhau. Bên điểm trung bình là điểm nếu giám khảo khó tính vừa phải; điểm này không đổi thứ hạng, nhưng bài gần mức giải mà chênh nhiều thì nên xem lại.</translation>
        </message>
        <message>
            <source>Every judge marked every entry: evening out strictness would change no rank.</source>
            <translation>Mọi giám khảo đều chấm mọi bài: cân bằng độ chặt tay không làm đổi thứ hạng.</translation>
        </message>
        <message>
            <source>No judge stands out.</source>
            <translation>Không có giám khảo nào chấm khác biệt.</translation>
        </message>
        <message>
            <source>Some judges have no entry in common: strict and lenient ones cannot be told apart.</source>
            <translation>Một số giám khảo không có bài chung: không phân biệt được người chấm chặt và người chấm nới.</translation>
        </message>
        <message>
            <source>The judges agree only partly: look at entries near a prize line again ({mean} of 1).</source>
            <translation>Các giám khảo chỉ thống nhất một phần: hãy xem lại các bài gần vạch giải ({mean} trên 1).</translation>
        </message>
        <message>
            <source>The judges agree very well: the mean is reliable ({mean} of 1).</source>
            <translation>Các giám khảo rất thống nhất: điểm trung bình đáng tin cậy ({mean} trên 1).</translation>
        </message>
        <message>
            <source>The judges agree well: the mean is reliable enough ({mean} of 1).</source>
            <translation>Các giám khảo khá thống nhất: điểm trung bình đủ tin cậy ({mean} trên 1).</translation>
        </message>
        <message>
            <source>The judges hardly agree: talk over how the criteria are meant before you settle ({mean} of 1).</source>
            <translation>Các giám khảo ít thống nhất: hãy trao đổi lại cách hiểu tiêu chí trước khi chốt kết quả ({mean} trên 1).</translation>
        </message>
        <message>
            <source>Too few marks are handed in to say how far the judges agree.</source>
            <translation>Số điểm đã nộp còn quá ít để biết các giám khảo thống nhất đến mức nào.</translation>
        </message>
        <message>
            <source>fewer than two have handed in</source>
            <translation>chưa đủ hai phiếu để so</translation>
        </message>
        <message>
            <source>not assigned to {judges}: assign again</source>
            <translation>chưa phân công cho {judges}: hãy phân công lại</translation>
        </message>
        <message>
            <source>{name} gives nearly every entry the same mark (spread {spread} points).</source>
            <translation>{name} cho gần như mọi bài cùng một điểm (độ phân tán {spread} điểm).</translation>
        </message>
        <message>
            <source>{name} gives {points} points less than the others on the same entries.</source>
            <translation>{name} chấm thấp hơn người khác {points} điểm trên cùng các bài.</translation>
        </message>
        <message>
            <source>{name} gives {points} points more than the others on the same entries.</source>
            <translation>{name} chấm cao hơn người khác {points} điểm trên cùng các bài.</translation>
        </message>
        <message>
            <source>{name} marked the second half otherwise than the first (by {drift} points).</source>
            <translation>{name} chấm nửa sau khác nửa đầu (lệch {drift} điểm).</translation>
        </message>
        <message>
            <source>{name} ranks the entries otherwise than the others do (correlation {correlation}).</source>
            <translation>{name} xếp thứ tự các bài khác với người khác (tương quan {correlation}).</translation>
        </message>
        <message>
            <source>{points} points apart: talk it over</source>
            <translation>chênh {points} điểm: trao đổi</translation>
        </message>
        <message>
            <source>{points} points apart: talk over what each criterion means</source>
            <translation>chênh {points} điểm: trao đổi kỹ từng tiêu chí</translation>
        </message>
        <message>
            <source>{points} points apart: they agree</source>
            <translation>chênh {points} điểm: thống nhất</translation>
        </message>
        <message>
            <source>{words}; waiting for {judges}</source>
            <translation>{words}; còn chờ {judges}</translation>
        </message>
    </context>
    <context>
        <name>progress</name>
        <message>
            <source>Checking the marking workbooks</source>
            <translation>Đang kiểm tra các tệp chấm điểm</translation>
        </message>
        <message>
            <source>Checking the sheets</source>
            <translation>Đang kiểm tra các phiếu</translation>
        </message>
        <message>
            <source>Comparing texts</source>
            <translation>Đang so sánh nội dung</translation>
        </message>
        <message>
            <source>Copying the files of entries</source>
            <translation>Đang sao chép tệp của bài dự thi</translation>
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
            <source>Searching files</source>
            <translation>Đang tìm trong các tệp</translation>
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
            <source>Writing the marking workbooks</source>
            <translation>Đang tạo các tệp chấm điểm</translation>
        </message>
        <message>
            <source>Writing the rows</source>
            <translation>Đang ghi các dòng</translation>
        </message>
        <message>
            <source>Writing the sheets</source>
            <translation>Đang tạo các phiếu</translation>
        </message>
    </context>
    <context>
        <name>results</name>
        <message>
            <source>Round {number}</source>
            <translation>Vòng {number}</translation>
        </message>
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
        <name>rounds</name>
        <message>
            <source>The prizes of this round ({names}) stay as they are settled.</source>
            <translation>Giải của vòng này ({names}) giữ nguyên như đã chốt.</translation>
        </message>
        <message>
            <source>These go on: {n} entries.</source>
            <translation>Vào vòng sau: {n} bài.</translation>
        </message>
        <message>
            <source>This round ends without awards; its prizes ({names}) are given in the next.</source>
            <translation>Vòng này kết thúc không trao giải; các mức giải ({names}) chuyển sang vòng sau.</translation>
        </message>
        <message>
            <source>This round has no prizes.</source>
            <translation>Vòng này không có giải.</translation>
        </message>
        <message>
            <source>at most {amount} %</source>
            <translation>tối đa {amount} %</translation>
        </message>
        <message>
            <source>from {amount} points</source>
            <translation>từ {amount} điểm</translation>
        </message>
        <message>
            <source>higher lowest mark</source>
            <translation>điểm thấp nhất cao hơn</translation>
        </message>
        <message>
            <source>in each group</source>
            <translation>trong từng nhóm</translation>
        </message>
        <message>
            <source>in each school level</source>
            <translation>trong từng cấp học</translation>
        </message>
        <message>
            <source>in the whole contest</source>
            <translation>trong cả cuộc thi</translation>
        </message>
        <message>
            <source>more judges place it above</source>
            <translation>nhiều giám khảo xếp trên hơn</translation>
        </message>
        <message>
            <source>total of “{criterion}”</source>
            <translation>tổng điểm “{criterion}”</translation>
        </message>
        <message>
            <source>{amount} prizes</source>
            <translation>{amount} giải</translation>
        </message>
        <message>
            <source>{sure} of {all} are chosen for certain; these are tied for the places left:</source>
            <translation>Chắc chắn được chọn {sure} trên {all} bài; các bài sau đồng điểm ở những chỗ còn lại:</translation>
        </message>
    </context>
    <context>
        <name>schools</name>
        <message>
            <source>activate {school}</source>
            <translation>cho {school} hoạt động trở lại</translation>
        </message>
        <message>
            <source>deactivate {school}</source>
            <translation>ngừng hoạt động {school}</translation>
        </message>
        <message>
            <source>edit {n} schools</source>
            <translation>sửa {n} trường</translation>
        </message>
        <message>
            <source>edit {school}</source>
            <translation>sửa {school}</translation>
        </message>
        <message>
            <source>picture of {school}</source>
            <translation>ảnh của {school}</translation>
        </message>
        <message>
            <source>register {school}</source>
            <translation>thêm {school}</translation>
        </message>
        <message>
            <source>take off {school}</source>
            <translation>bỏ {school} khỏi mùa thi</translation>
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
            <source>active</source>
            <translation>đang dùng</translation>
        </message>
        <message>
            <source>added</source>
            <translation>đã thêm</translation>
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
            <source>bands</source>
            <translation>theo mức lệch</translation>
        </message>
        <message>
            <source>below all bands</source>
            <translation>chưa đạt</translation>
        </message>
        <message>
            <source>bonus</source>
            <translation>điểm cộng</translation>
        </message>
        <message>
            <source>carried over to the new points</source>
            <translation>chuyển sang thang điểm mới</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>đã sửa</translation>
        </message>
        <message>
            <source>cleared, the new points do not know them</source>
            <translation>bỏ điểm vì không có trong thang điểm mới</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>đã khóa điểm</translation>
        </message>
        <message>
            <source>code</source>
            <translation>mã</translation>
        </message>
        <message>
            <source>coded</source>
            <translation>đã đánh phách</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>đã xác nhận</translation>
        </message>
        <message>
            <source>counted this season</source>
            <translation>tính trong mùa này</translation>
        </message>
        <message>
            <source>deduction</source>
            <translation>trừ điểm</translation>
        </message>
        <message>
            <source>different works</source>
            <translation>hai bài khác nhau</translation>
        </message>
        <message>
            <source>discussed</source>
            <translation>đã thống nhất</translation>
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
            <source>entries</source>
            <translation>bài dự thi</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>minh chứng</translation>
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
            <source>female</source>
            <translation>nữ</translation>
        </message>
        <message>
            <source>first marking</source>
            <translation>chấm lần đầu</translation>
        </message>
        <message>
            <source>group</source>
            <translation>nhóm</translation>
        </message>
        <message>
            <source>guide</source>
            <translation>hướng dẫn</translation>
        </message>
        <message>
            <source>judge</source>
            <translation>giám khảo</translation>
        </message>
        <message>
            <source>judges</source>
            <translation>giám khảo</translation>
        </message>
        <message>
            <source>kept as late</source>
            <translation>ghi là nộp muộn</translation>
        </message>
        <message>
            <source>kept, but no longer counted</source>
            <translation>giữ điểm nhưng không tính</translation>
        </message>
        <message>
            <source>keyed</source>
            <translation>đã nhập</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>cách chấm</translation>
        </message>
        <message>
            <source>late</source>
            <translation>nộp muộn</translation>
        </message>
        <message>
            <source>let pass unseen</source>
            <translation>cho qua, chưa xem</translation>
        </message>
        <message>
            <source>levels</source>
            <translation>cấp học</translation>
        </message>
        <message>
            <source>list of marks</source>
            <translation>danh sách điểm</translation>
        </message>
        <message>
            <source>list only</source>
            <translation>chỉ liệt kê</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>đã khóa</translation>
        </message>
        <message>
            <source>locked until {time}</source>
            <translation>bị khóa đến {time}</translation>
        </message>
        <message>
            <source>male</source>
            <translation>nam</translation>
        </message>
        <message>
            <source>marked together</source>
            <translation>chấm chung</translation>
        </message>
        <message>
            <source>marking</source>
            <translation>đang chấm</translation>
        </message>
        <message>
            <source>marks on a checklist</source>
            <translation>điểm theo bộ tiêu chí</translation>
        </message>
        <message>
            <source>mean kept</source>
            <translation>giữ điểm trung bình</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>theo số đo</translation>
        </message>
        <message>
            <source>moves to another ward</source>
            <translation>lần chuyển phường</translation>
        </message>
        <message>
            <source>name</source>
            <translation>tên</translation>
        </message>
        <message>
            <source>names nobody</source>
            <translation>không lộ tên</translation>
        </message>
        <message>
            <source>not active</source>
            <translation>ngừng dùng</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>chưa xem</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>chưa điểm danh</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>chưa ghi</translation>
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
            <source>officer decides</source>
            <translation>chuyên viên quyết định</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>trên giấy</translation>
        </message>
        <message>
            <source>on screen</source>
            <translation>trên máy</translation>
        </message>
        <message>
            <source>other names</source>
            <translation>tên gọi khác</translation>
        </message>
        <message>
            <source>other records</source>
            <translation>dữ liệu khác</translation>
        </message>
        <message>
            <source>people at trainings</source>
            <translation>người dự tập huấn</translation>
        </message>
        <message>
            <source>pillar</source>
            <translation>trụ cột</translation>
        </message>
        <message>
            <source>place</source>
            <translation>vị trí</translation>
        </message>
        <message>
            <source>points</source>
            <translation>điểm</translation>
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
            <source>pupil</source>
            <translation>học sinh</translation>
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
            <source>refused</source>
            <translation>không nhận</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>bị từ chối</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>đã xóa</translation>
        </message>
        <message>
            <source>removed with the criterion</source>
            <translation>xóa cùng tiêu chí</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>đã trả lại</translation>
        </message>
        <message>
            <source>seasons taken part in</source>
            <translation>mùa thi đã tham gia</translation>
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
            <source>teacher</source>
            <translation>giáo viên</translation>
        </message>
        <message>
            <source>text</source>
            <translation>nội dung</translation>
        </message>
        <message>
            <source>the same work</source>
            <translation>cùng một bài</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>chủ đề</translation>
        </message>
        <message>
            <source>third marking</source>
            <translation>chấm lần 3</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>đơn vị tính</translation>
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
            <source>withheld</source>
            <translation>giữ lại</translation>
        </message>
        <message>
            <source>workbook</source>
            <translation>tệp Excel</translation>
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
        <message>
            <source>{judge}: the two equal marks stand; this sheet is set aside.</source>
            <translation>{judge}: lấy hai điểm bằng nhau; không tính phiếu này.</translation>
        </message>
    </context>
</TS>
