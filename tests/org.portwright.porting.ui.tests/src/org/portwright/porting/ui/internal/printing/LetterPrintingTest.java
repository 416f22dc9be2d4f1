package org.portwright.porting.ui.internal.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

@SuppressWarnings("nls")
class LetterPrintingTest {

	private final EditedEngagement engagement;
	private final Shell shell = EditedEngagement.page().getWorkbenchWindow().getShell();

	LetterPrintingTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private PrintedPages print(PrintedPages paper) {
		new LetterPrinting(engagement.engagementFiles(), shell).print(engagement.orderFile(), paper);
		WindowEvents.until("the printer is given back", () -> paper.closed);
		return paper;
	}

	@Test
	void everyPageOfAnOrderInNoEditorIsPrintedInOneJob() {
		PrintedPages paper = print(new PrintedPages());
		assertEquals(List.of("Letter of Authorization london", "end"), paper.steps);
		assertTrue(paper.pictures.size() >= 2, "pages of a letter");
		for (ImageData picture : paper.pictures) {
			assertEquals(Math.sqrt(2), (double) picture.height / picture.width, 0.01, "A4");
			assertTrue(picture.width >= 2400, "fine enough for small print");
			assertTrue(ink(picture) > 1000, "something is on it");
		}
	}

	private static int ink(ImageData picture) {
		int ink = 0;
		for (int y = 0; y < picture.height; y++) {
			for (int x = 0; x < picture.width; x++) {
				ink += (picture.getPixel(x, y) & 0xFF) < 100 ? 1 : 0;
			}
		}
		return ink;
	}

	@Test
	void onlyThePagesThatAreWantedArePrinted() {
		assertEquals(1, print(new PrintedPages(page -> page == 1, Integer.MAX_VALUE)).pictures.size());
	}

	@Test
	void whatWasBegunIsGivenUpWhenItIsStopped() {
		PrintedPages paper = print(new PrintedPages(page -> true, 1));
		assertEquals(List.of("Letter of Authorization london", "cancel"), paper.steps);
	}

	@Test
	void itIsSaidWhatIsNotOnTheLetter() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill("loa.subscriberName", "Contoso \uE000");
		var said = new AtomicReference<>("");
		Dialogs.answer("About the Printed Letter", dialog -> {
			said.set(Dialogs.text(dialog));
			dialog.close();
		});
		print(new PrintedPages());
		WindowEvents.until("it is said", () -> !said.get().isEmpty());
		assertTrue(said.get().contains("U+E000"), said.get());
	}

	@Test
	void whereNothingCanBePrintedTheViewerOfTheSystemShowsTheLetter() throws IOException {
		var viewed = new AtomicReference<>("");
		new LetterViewing(engagement.engagementFiles(), path -> {
			viewed.set(path);
			return true;
		}).view(engagement.orderFile());
		WindowEvents.until("it is shown", () -> !viewed.get().isEmpty());
		Path letter = Path.of(viewed.get());
		assertEquals("london.pdf", letter.getFileName().toString());
		assertEquals("%PDF-", new String(Files.readAllBytes(letter), 0, 5, StandardCharsets.US_ASCII));
		Files.delete(letter);
		Files.delete(letter.getParent());
	}

	@Test
	void thePlatformsPrintIsOursInTheEditorOfAnOrder() throws Exception {
		var print = PlatformUI.getWorkbench().getService(ICommandService.class)
				.getCommand(IWorkbenchCommandConstants.FILE_PRINT);
		engagement.openOrder();
		WindowEvents.until("it can be printed", print::isHandled);
		EditedEngagement.page().closeAllEditors(false);
		WindowEvents.until("it cannot be printed", () -> !print.isHandled());
	}
}
