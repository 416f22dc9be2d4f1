package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.kept.TextSource;
import org.portwright.workspace.resources.EngagementFiles;

/** A file read into the field for a text with numbers: below it stands where it is from, or why it was not read. */
@SuppressWarnings("nls")
class PastedFileTest {

	private final Shell shell = new Shell(Display.getCurrent());
	private final PastedNumbers numbers;
	private final Path file;

	PastedFileTest(@TempDir Path folder) {
		file = folder.resolve("numbers.txt");
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(shell);
		numbers = new PastedNumbers(shell, PlatformUI.getWorkbench().getService(EngagementFiles.class).runner());
		shell.setSize(900, 500);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.close();
	}

	@Test
	void itsTextComesWithARemark() throws Exception {
		Files.write(file, "0161 496 0000 \u2013 0009".getBytes(Charset.forName("windows-1252")));
		numbers.readFile(file);
		WindowEvents.until("the file is read", () -> says(shell, "numbers.txt: It is neither UTF-8 nor UTF-16"));
		assertEquals("0161 496 0000 \u2013 0009", numbers.chosen().text());
	}

	@Test
	void ofAMailItsTextComesAndItStaysTheSource() throws Exception {
		Files.writeString(file, "Subject: Numbers\nContent-Transfer-Encoding: base64\n\nMDE2MSA0OTYgMDAwMA==");
		numbers.readFile(file);
		WindowEvents.until("the mail is read", () -> numbers.chosen().text().equals("0161 496 0000"));
		assertEquals(Optional.of(file), numbers.source().file());
	}

	@Test
	void whatIsPastedInPlaceOfAFileIsTheSource() {
		String mail = "Hello,\nplease move 0161 496 0000.\nZoë";
		assertTrue(TextSource.isLeft(mail, "please move 0161 496 0000."));
		assertFalse(TextSource.isLeft(mail, "Hi, it is 020 7946 0000"));
	}

	@Test
	void whatIsNoTextSaysWhatItIsAndLeavesTheFieldAlone() throws Exception {
		Files.writeString(file, "%PDF-1.7\n");
		numbers.readFile(file);
		WindowEvents.until("it is refused", () -> says(shell, "numbers.txt: This is a PDF."));
		assertEquals("", numbers.chosen().text());
		assertTrue(says(shell, "What is understood is shown here."));
	}

	private static boolean says(Composite parent, String text) {
		return List.of(parent.getChildren()).stream().anyMatch((Control control) -> switch (control) {
		case Label label -> label.getText().contains(text);
		case Composite composite -> says(composite, text);
		default -> false;
		});
	}
}
