package org.portwright.workspace.orders;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.portwright.documents.DocumentPart;
import org.portwright.documents.LoaOptions;
import org.portwright.documents.LoaPages;
import org.portwright.documents.LoaPdf;
import org.portwright.documents.OrderDocuments;
import org.portwright.model.KeptFile;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.porting.life.LetterFingerprint;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.documents.ReplaceConsent;
import org.portwright.workspace.kept.KeepFile;
import org.portwright.workspace.kept.KeepSignedCopy;
import org.portwright.workspace.kept.KeptOrderFixture;
import org.portwright.workspace.testing.ModelFolder;
import org.portwright.workspace.work.OperationException;

/** An order whose letter is submitted and exported on a later day. */
@SuppressWarnings("nls")
abstract class SubmissionFixture extends KeptOrderFixture {

	static final LocalDate LATER = LocalDate.of(2027, 1, 11);

	SubmissionFixture(Path path) throws OperationException {
		super(path);
	}

	Revision revision(int number) {
		return order().getRevisions().stream().filter(each -> each.getNumber() == number).findFirst().orElseThrow();
	}

	Path inFolder(KeptFile kept) {
		return folder.file("london.files").resolve(kept.getName());
	}

	byte[] letterOf(PortOrder order, LocalDate day) throws Exception {
		var pdf = new ByteArrayOutputStream();
		new LoaPdf(folder.problems.profile(file).numberPlan()).write(order, new LoaOptions(false, day), pdf);
		return pdf.toByteArray();
	}

	/** Returns a letter of the order that was signed in another program, which adds to the file. */
	byte[] scanOf(LocalDate day) throws Exception {
		byte[] letter = letterOf(order(), day);
		byte[] scan = Arrays.copyOf(letter, letter.length + 1);
		scan[letter.length] = '\n';
		return scan;
	}

	/** Exports the letter on a later day. */
	Export.Outcome export(Export export) throws OperationException {
		return folder.run(export).getFirst();
	}

	Export letterTo(String name) {
		return letterTo(name, Set.of());
	}

	Export letterTo(String name, Set<DocumentPart> parts) {
		var later = new ModelProblems(folder.model, List.of(), LATER, Optional.empty());
		return new Export(later, file, Map.of(OrderDocuments.LETTER, folder.file(name)), parts,
				ReplaceConsent.ASK);
	}

	byte[] exported() throws Exception {
		export(letterTo("out.pdf"));
		byte[] pdf = Files.readAllBytes(folder.file("out.pdf"));
		Files.delete(folder.file("out.pdf"));
		return pdf;
	}

	LoaPages.Origin shown() throws Exception {
		try (LoaPages pages = folder
				.run(new MakeLetter(new ModelProblems(folder.model, List.of(), LATER, Optional.empty()), file))) {
			return pages.origin();
		}
	}

	static String text(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return new PDFTextStripper().getText(document);
		}
	}

	void keepForSignature(Path letter) throws Exception {
		folder.run(new KeepFile(folder.model, file, ADA, letter, ""));
		KeptFile kept = last().getFiles().getFirst();
		kept.setFingerprint(LetterFingerprint.of(order()));
	}

	void sign(Path scan) throws OperationException {
		folder.run(new KeepSignedCopy(folder.model, file, ADA, scan, ModelFolder.TODAY, "Jo Bloggs"));
	}

	byte[] exportedRevision(int number) throws Exception {
		export(letterTo("revision.pdf").ofRevision(number));
		byte[] pdf = Files.readAllBytes(folder.file("revision.pdf"));
		Files.delete(folder.file("revision.pdf"));
		return pdf;
	}
}
