<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
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
        <name>errors</name>
        <message>
            <source>The printer {printer} did not take the pages. Nothing was changed. Look whether it is switched on and has paper, or choose another printer.</source>
            <translation>Máy in {printer} không nhận lệnh in. Dữ liệu không thay đổi. Hãy kiểm tra máy in đã bật và còn giấy chưa, hoặc chọn máy in khác.</translation>
        </message>
    </context>
</TS>
