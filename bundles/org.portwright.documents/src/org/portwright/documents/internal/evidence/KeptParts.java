package org.portwright.documents.internal.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.portwright.documents.evidence.EvidenceFile;
import org.portwright.documents.evidence.EvidenceFile.Condition;
import org.portwright.documents.evidence.EvidenceLetter;
import org.portwright.documents.internal.record.Shown;
import org.portwright.documents.printing.page.PageBlock;
import org.portwright.documents.printing.page.Paragraph;
import org.portwright.documents.printing.page.PrintedField;
import org.portwright.documents.printing.page.PrintedFields;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.Style;
import org.portwright.model.KeptFile;

/**
 * Makes parts of files: of the pages of a PDF, or of one page that says why they are not there. Files that are not put
 * in are to lie beside the evidence.
 */
@SuppressWarnings("nls")
final class KeptParts implements Closeable {

	private final PDDocument target;
	private final List<KeptPdf> open = new ArrayList<>();
	private final Map<String, byte[]> beside = new LinkedHashMap<>();
	private final List<String> lost = new ArrayList<>();
	/** Names in small letters, since on some systems capitals make no other name. */
	private final Map<String, String> taken = new TreeMap<>();

	/** @param names those of the files that lie there anyway */
	KeptParts(PDDocument target, Set<String> names) {
		this.target = target;
		names.forEach(name -> taken.put(name.toLowerCase(Locale.ROOT), name));
	}

	/** The files that are to lie beside the evidence, by their names. */
	Map<String, byte[]> beside() {
		return beside;
	}

	/** The files that are not there as they were kept, a sentence each. */
	List<String> lost() {
		return lost;
	}

	/**
	 * Makes the part of the letter.
	 *
	 * @param noted the file that was kept, which an older version did not note; its size and hash are told where it is
	 *              not there as it was kept
	 */
	EvidencePart letter(String title, String date, EvidenceLetter letter, Optional<KeptFile> noted) {
		if (!letter.lost().isEmpty()) {
			lost.add(letter.lost());
		}
		EvidenceFile file = letter.file();
		return file.condition() == Condition.AS_KEPT || noted.isEmpty() ? part(title, date, file, List.of())
				: EvidencePart.of(title, date,
						why(title, EvidenceText.of("REASON_MISSING", file.remark()), file, fields(noted.get())));
	}

	/** Makes the part of a file that is kept with the order. */
	EvidencePart file(KeptFile noted, String date, EvidenceFile file) {
		String given = Shown.text(noted.getGivenName());
		return part(EvidenceText.of("FILE_TITLE", given.isEmpty() ? Shown.text(noted.getName()) : given), date, file,
				fields(noted));
	}

	private static List<PrintedField> fields(KeptFile noted) {
		String name = Shown.text(noted.getName());
		String given = Shown.text(noted.getGivenName());
		List<PrintedField> fields = new ArrayList<>();
		fields.add(field("FILE_NAME", name));
		if (!given.isEmpty() && !given.equals(name)) {
			fields.add(field("FILE_GIVEN", given));
		}
		fields.add(field("FILE_SIZE", String.valueOf(noted.getSize())));
		fields.add(field("FILE_HASH", Shown.hash(noted.getSha256())));
		return fields;
	}

	private EvidencePart part(String title, String date, EvidenceFile file, List<PrintedField> fields) {
		if (file.condition() == Condition.AS_KEPT && file.content().isPresent()) {
			try {
				KeptPdf pdf = KeptPdf.read(file.content().get(), target);
				open.add(pdf);
				return EvidencePart.of(title, date, pdf);
			} catch (KeptPdf.NotPutInException e) {
				return EvidencePart.of(title, date, why(title, String.valueOf(e.getMessage()), file, fields));
			}
		}
		String reason = file.condition() == Condition.CHANGED ? EvidenceText.of("REASON_CHANGED")
				: file.remark().isEmpty() ? EvidenceText.of("REASON_GONE")
						: EvidenceText.of("REASON_MISSING", file.remark());
		if (!fields.isEmpty()) {
			lost.add(EvidenceText.of("LOST", title, reason));
		}
		return EvidencePart.of(title, date, why(title, reason, file, fields));
	}

	private List<PageBlock> why(String title, String reason, EvidenceFile file, List<PrintedField> noted) {
		List<PrintedField> fields = new ArrayList<>(noted);
		String copied = EvidenceText.of("FILE_NOT_BESIDE");
		if (file.content().isPresent()) {
			byte[] content = file.content().get();
			if (noted.isEmpty()) {
				fields.add(field("FILE_NAME", file.name()));
				fields.add(field("FILE_SIZE", String.valueOf(content.length)));
			}
			if (noted.isEmpty() || file.condition() == Condition.CHANGED) {
				fields.add(field(noted.isEmpty() ? "FILE_HASH" : "FILE_HASH_NOW", Shown.hash(hash(content))));
			}
			copied = EvidenceText.of(file.condition() == Condition.CHANGED ? "FILE_BESIDE_NOW" : "FILE_BESIDE",
					copy(file.name(), content));
		}
		fields.add(field("FILE_WHY", reason));
		List<PageBlock> blocks = new ArrayList<>();
		fields.forEach(field -> blocks.add(new PrintedFields(field)));
		blocks.add(new Paragraph(copied, Style.BODY));
		return List.of(new PrintedSection(title, "", blocks));
	}

	/** Lays a copy beside, under a name that no other file has. */
	private String copy(String wanted, byte[] content) {
		String name = wanted;
		for (int number = 2; !isFree(name, content); number++) {
			int dot = wanted.lastIndexOf('.');
			int end = dot > 0 ? dot : wanted.length();
			name = wanted.substring(0, end) + " (" + number + ')' + wanted.substring(end);
		}
		taken.put(name.toLowerCase(Locale.ROOT), name);
		beside.put(name, content);
		return name;
	}

	private boolean isFree(String name, byte[] content) {
		String known = name.toLowerCase(Locale.ROOT);
		return !taken.containsKey(known)
				|| name.equals(taken.get(known)) && beside.containsKey(name)
						&& Arrays.equals(content, beside.get(name));
	}

	private static String hash(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static PrintedField field(String key, String value) {
		return new PrintedField(EvidenceText.of(key), value.isEmpty() ? "–" : value, 12);
	}

	@Override
	public void close() throws IOException {
		for (KeptPdf pdf : open) {
			pdf.close();
		}
	}
}
