package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.portwright.documents.evidence.EvidenceFile;
import org.portwright.documents.evidence.EvidenceFile.Condition;
import org.portwright.documents.evidence.EvidenceFiles;
import org.portwright.documents.evidence.EvidenceLetter;
import org.portwright.model.KeptFile;
import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.profiles.RuleProfiles;

/** Pages that are to be turned when they are shown stand in the evidence as they are shown. */
@SuppressWarnings("nls")
class TurnedPagesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 8);

	/** A letter and nothing else. */
	private record Letter(byte[] pdf) implements EvidenceFiles {

		@Override
		public EvidenceLetter letter() {
			return new EvidenceLetter(EvidenceLetter.Copy.SIGNED,
					EvidenceFile.of("letter.pdf", Condition.AS_KEPT, pdf));
		}

		@Override
		public EvidenceFile read(KeptFile kept) {
			return EvidenceFiles.NONE.read(kept);
		}

		@Override
		public void step(String name) {
			// It is not stopped.
		}
	}

	private static byte[] evidence(byte[] letter) throws IOException {
		PortOrder order = Orders.contoso();
		Map<String, ByteArrayOutputStream> files = new HashMap<>();
		OrderDocuments.OVERRIDE.write(
				new DocumentSource(order, UkNumberPlan.of(List.of()), TODAY,
						() -> DatePlan.of(order, new RuleContext(RuleProfiles.usual(), TODAY)), Set.of(), Instant.EPOCH,
						new Letter(letter)),
				name -> files.computeIfAbsent(name, made -> new ByteArrayOutputStream()));
		return files.get("evidence.pdf").toByteArray();
	}

	@Test
	void aPageThatIsTurnedStandsRightAndInProportion() throws IOException {
		for (boolean inherited : new boolean[] { false, true }) {
			for (int clockwise : new int[] { 0, 90, 180, 270 }) {
				try (PDDocument document = Loader.loadPDF(evidence(KeptPdfs.turned(clockwise, inherited)))) {
					List<TextPosition> drawn = drawn(document);
					assertEquals("turned", drawn.stream().map(TextPosition::getUnicode).collect(Collectors.joining()));
					Matrix matrix = drawn.getFirst().getTextMatrix();
					double turned = Math.toDegrees(Math.atan2(-matrix.getShearY(), matrix.getScaleX()));
					assertEquals(clockwise, (Math.round(turned) + 360) % 360, clockwise + " " + matrix);
					double along = Math.hypot(matrix.getScaleX(), matrix.getShearY());
					double across = Math.hypot(matrix.getScaleY(), matrix.getShearX());
					assertEquals(along, across, 0.01, clockwise + " " + matrix);
				}
			}
		}
	}

	private static boolean isPutIn(byte[] letter) throws IOException {
		try (PDDocument document = Loader.loadPDF(evidence(letter))) {
			return !new PDFTextStripper().getText(document).contains("cut off");
		}
	}

	private static byte[] joined(byte[] first, byte[] second) {
		byte[] joined = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, joined, first.length, second.length);
		return joined;
	}

	@Test
	void aFileThatWasCutOffIsDamagedAndOneWithBytesAroundItIsNot() throws IOException {
		byte[] whole = KeptPdfs.pages("page of a letter", 5);
		assertTrue(isPutIn(whole));
		assertFalse(isPutIn(Arrays.copyOf(whole, whole.length * 3 / 4)));
		assertFalse(isPutIn(Arrays.copyOf(whole, whole.length - 10)));
		assertFalse(isPutIn(joined(whole, "7 0 obj << /Type /Page >>".getBytes(StandardCharsets.US_ASCII))));
		assertTrue(isPutIn(joined("\r\n".getBytes(StandardCharsets.US_ASCII), whole)));
		assertTrue(isPutIn(joined(whole, "<html> </html>".repeat(300).getBytes(StandardCharsets.US_ASCII))));
	}

	/** The letters of the first page of the letter below its head. */
	private static List<TextPosition> drawn(PDDocument document) throws IOException {
		List<TextPosition> drawn = new ArrayList<>();
		var stripper = new PDFTextStripper() {

			@Override
			protected void processTextPosition(@Nullable TextPosition text) {
				if (text != null && text.getFont().getName().equals("Helvetica")) {
					drawn.add(text);
				}
			}
		};
		stripper.setStartPage(2);
		stripper.setEndPage(2);
		stripper.getText(document);
		return drawn;
	}
}
