"""JPEG and JPEG 2000 files, segment by segment: what draws the picture is kept, what tells of it is left out.

JPEG: ITU-T T.81, annex B. JPEG 2000: ISO/IEC 15444-1, annex A (codestream) and annex I (boxes).
"""

_START, _END, _SCAN, _COMMENT = 0xD8, 0xD9, 0xDA, 0xFE
_RESTARTS = range(0xD0, 0xD8)
_APPLICATIONS = range(0xE0, 0xF0)
_JFIF, _ADOBE = 0xE0, 0xEE
_JFIF_LENGTH = 14
"""Without a thumbnail."""

_CODESTREAM = b"\xff\x4f\xff\x51"
_BOXES = b"\x00\x00\x00\x0cjP  "
_TELLING_BOXES = frozenset({b"xml ", b"uuid", b"uinf", b"asoc", b"lbl ", b"nlst", b"cref", b"free", b"jp2i"})
_CODESTREAM_BOX = b"jp2c"
_TILE, _J2K_COMMENT = 0x90, 0x64
_LONG_BOX = 16


def bare_jpeg(data: bytes) -> bytes:
    """Return a JPEG without EXIF, XMP, comments, thumbnails and whatever follows its end.

    The compressed picture stays byte for byte; JFIF density and Adobe's colour transform stay too. Raises
    ``ValueError`` where the segments cannot be told apart.
    """
    if data[:2] != bytes((0xFF, _START)):
        raise ValueError("no JPEG")
    kept, place = [data[:2]], 2
    while True:
        while data[place : place + 2] == b"\xff\xff":  # fill bytes
            place += 1
        if place + 4 > len(data) or data[place] != 0xFF:
            if data[place : place + 2] == bytes((0xFF, _END)):
                break
            raise ValueError("a JPEG that is cut short")
        marker = data[place + 1]
        if marker == _END:
            break
        after = place + 2 + int.from_bytes(data[place + 2 : place + 4], "big")
        if after < place + 4 or after > len(data):
            raise ValueError("a JPEG with a wrong length")
        if marker == _SCAN:
            after = _end_of_scan(data, after)
        kept.append(_kept(marker, data[place:after]))
        place = after
    return b"".join((*kept, bytes((0xFF, _END))))


def _kept(marker: int, segment: bytes) -> bytes:
    if marker == _COMMENT:
        return b""
    if marker == _JFIF and segment[4:9] == b"JFIF\0":
        return segment[:2] + (_JFIF_LENGTH + 2).to_bytes(2, "big") + segment[4 : 2 + _JFIF_LENGTH] + b"\0\0"
    if marker in _APPLICATIONS and not (marker == _ADOBE and segment[4:9] == b"Adobe"):
        return b""
    return segment


def _end_of_scan(data: bytes, place: int) -> int:
    """Return where the compressed data of a scan end; a restart, or a stuffed zero, does not end them."""
    while (place := data.find(b"\xff", place)) >= 0 and place + 1 < len(data):
        follower = data[place + 1]
        if follower == 0xFF:
            place += 1
        elif follower == 0 or follower in _RESTARTS:
            place += 2
        else:
            return place
    raise ValueError("a JPEG that is cut short")


def bare_jpeg2000(data: bytes) -> bytes:
    """Return a JPEG 2000 picture without XML, UUID (EXIF, XMP) and label boxes, and without comments.

    Raises ``ValueError`` where its parts cannot be told apart.
    """
    if data.startswith(_CODESTREAM):
        return _bare_codestream(data)
    if not data.startswith(_BOXES):
        raise ValueError("no JPEG 2000")
    kept, place = [], 0
    while place < len(data):
        length, kind = int.from_bytes(data[place : place + 4], "big"), data[place + 4 : place + 8]
        head = 8
        if length == 1:
            length, head = int.from_bytes(data[place + 8 : place + 16], "big"), _LONG_BOX
        if length == 0:
            length = len(data) - place
        if length < head or place + length > len(data):
            raise ValueError("a JPEG 2000 with a wrong length")
        if kind == _CODESTREAM_BOX:
            inside = _bare_codestream(data[place + head : place + length])
            kept.append((len(inside) + 8).to_bytes(4, "big") + kind + inside)
        elif kind not in _TELLING_BOXES:
            kept.append(data[place : place + length])
        place += length
    return b"".join(kept)


def _bare_codestream(data: bytes) -> bytes:
    """Return a codestream without the comments of its main header."""
    kept, place = [data[:2]], 2
    while data[place : place + 1] == b"\xff" and data[place + 1] != _TILE:
        after = place + 2 + int.from_bytes(data[place + 2 : place + 4], "big")
        if after < place + 4 or after > len(data):
            raise ValueError("a JPEG 2000 with a wrong length")
        if data[place + 1] != _J2K_COMMENT:
            kept.append(data[place:after])
        place = after
    return b"".join((*kept, data[place:]))
