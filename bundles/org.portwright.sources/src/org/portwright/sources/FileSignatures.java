package org.portwright.sources;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Tells by their first bytes files that are no text, and by the names of their parts what those are that others pack.
 * What a file is called does not count: that is what people get wrong.
 */
@SuppressWarnings("nls")
final class FileSignatures {

	/** Programs put something before the head of a PDF, and others read it all the same. */
	private static final int PDF_HEAD = 1024;
	private static final int FORM_TYPE = 8;
	private static final int BOX_TYPE = 4;
	private static final int BITMAP_RESERVED = 6;

	/** Begins a file, and says so much. */
	private record Signature(SourceKind kind, byte[] bytes) {

		Signature(SourceKind kind, String bytes) {
			this(kind, latin(bytes));
		}
	}

	private static final byte[] ZIP = latin("PK\3\4");
	private static final byte[] COMPOUND = latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
	private static final List<Signature> FIRST = List.of(new Signature(SourceKind.WORD, "{\\rtf"),
			new Signature(SourceKind.IMAGE, "\u0089PNG\r\n"), new Signature(SourceKind.IMAGE, "\u00FF\u00D8\u00FF"),
			new Signature(SourceKind.IMAGE, "GIF87a"), new Signature(SourceKind.IMAGE, "GIF89a"),
			new Signature(SourceKind.IMAGE, "II*\0"), new Signature(SourceKind.IMAGE, "MM\0*"),
			new Signature(SourceKind.ARCHIVE, "PK\5\6"), new Signature(SourceKind.ARCHIVE, "\u001F\u008B"),
			new Signature(SourceKind.ARCHIVE, "7z\u00BC\u00AF\u0027\u001C"),
			new Signature(SourceKind.ARCHIVE, "Rar!\u001A\7"), new Signature(SourceKind.OUTLOOK, "x\u009F>\""));
	/** Names of what only such a file has packed in it, as they stand there. */
	private static final List<Signature> PACKED = List.of(new Signature(SourceKind.SPREADSHEET, "xl/workbook"),
			new Signature(SourceKind.SPREADSHEET, "opendocument.spreadsheet"),
			new Signature(SourceKind.WORD, "word/document"), new Signature(SourceKind.WORD, "opendocument.text"),
			new Signature(SourceKind.PRESENTATION, "ppt/presentation"),
			new Signature(SourceKind.PRESENTATION, "opendocument.presentation"));
	/** An Outlook message may have the others attached. */
	private static final List<Signature> COMPOUNDED = List.of(wide(SourceKind.OUTLOOK, "__properties_version1.0"),
			wide(SourceKind.PROTECTED, "EncryptedPackage"), wide(SourceKind.SPREADSHEET, "Workbook"),
			wide(SourceKind.WORD, "WordDocument"), wide(SourceKind.PRESENTATION, "PowerPoint Document"));

	private FileSignatures() {
	}

	/** What the bytes are, {@code null} where nothing says that they are no text. */
	static @Nullable SourceKind kindOf(byte[] bytes) {
		if (isAt(bytes, 0, ZIP)) {
			return packed(bytes, PACKED, SourceKind.ARCHIVE);
		}
		if (isAt(bytes, 0, COMPOUND)) {
			return packed(bytes, COMPOUNDED, SourceKind.BINARY);
		}
		for (Signature signature : FIRST) {
			if (isAt(bytes, 0, signature.bytes)) {
				return signature.kind;
			}
		}
		if (isPicture(bytes)) {
			return SourceKind.IMAGE;
		}
		return isPdf(bytes) ? SourceKind.PDF : null;
	}

	private static SourceKind packed(byte[] bytes, List<Signature> names, SourceKind otherwise) {
		for (Signature name : names) {
			if (indexOf(bytes, name.bytes, bytes.length) >= 0) {
				return name.kind;
			}
		}
		return otherwise;
	}

	private static boolean isPicture(byte[] bytes) {
		return isAt(bytes, 0, latin("RIFF")) && isAt(bytes, FORM_TYPE, latin("WEBP"))
				|| isAt(bytes, BOX_TYPE, latin("ftyphei")) || isAt(bytes, BOX_TYPE, latin("ftypavif"))
				|| isAt(bytes, 0, latin("BM")) && isAt(bytes, BITMAP_RESERVED, new byte[BOX_TYPE]);
	}

	/** A mail may speak of the head; one that is meant has objects behind it. */
	private static boolean isPdf(byte[] bytes) {
		int head = indexOf(bytes, latin("%PDF-"), PDF_HEAD);
		return head == 0 || head > 0 && indexOf(bytes, latin(" obj"), bytes.length) >= 0;
	}

	/** Whether some bytes stand at a place. */
	static boolean isAt(byte[] bytes, int place, byte[] wanted) {
		if (place + wanted.length > bytes.length) {
			return false;
		}
		for (int i = 0; i < wanted.length; i++) {
			if (bytes[place + i] != wanted[i]) {
				return false;
			}
		}
		return true;
	}

	private static int indexOf(byte[] bytes, byte[] wanted, int before) {
		for (int place = 0; place < Math.min(before, bytes.length - wanted.length + 1); place++) {
			if (bytes[place] == wanted[0] && isAt(bytes, place, wanted)) {
				return place;
			}
		}
		return -1;
	}

	private static Signature wide(SourceKind kind, String name) {
		return new Signature(kind, name.getBytes(StandardCharsets.UTF_16LE));
	}

	private static byte[] latin(String bytes) {
		return bytes.getBytes(StandardCharsets.ISO_8859_1);
	}
}
