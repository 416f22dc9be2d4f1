package org.portwright.porting.ui.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.documents.LoaOptions;
import org.portwright.documents.LoaPages;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.porting.ui.internal.editor.LoaPage;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.submitted.LetterBasis;
import org.portwright.workspace.work.OperationException;

/** What the preview shows and says while letters are made, and when one cannot be made. */
@SuppressWarnings("nls")
class PreviewWorkTest {

	/** Somebody types so fast, and one making would follow another so fast. */
	private static final int KEY_MILLIS = 100;
	private static final int LONG_MILLIS = 1500;
	private static final String DONE = "3 pages, as they will print";

	private final EditedEngagement engagement;
	private final CountDownLatch held = new CountDownLatch(1);
	private final List<LoaPages> letters = new CopyOnWriteArrayList<>();
	private final AtomicInteger under = new AtomicInteger();
	private final AtomicInteger most = new AtomicInteger();
	private int edits;

	PreviewWorkTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		held.countDown();
		engagement.model().save(engagement.order());
		engagement.close();
	}

	/** Opens the order with its preview in front, whose letters are made so. */
	private PreviewPage open(LetterMaker maker) throws Exception {
		ModelFileEditor editor = engagement.openOrder().editor();
		editor.removePage(editor.findPage(PreviewPage.ID).getIndex());
		editor.addPage(new PreviewPage(editor, editor.edited().orElseThrow(), maker));
		return (PreviewPage) editor.setActivePage(PreviewPage.ID);
	}

	private LoaPages made(PortOrder order, LetterBasis basis) throws IOException {
		return counted(() -> LoaPages.of(order, new LoaOptions(true, basis.today()), basis.plan()));
	}

	/** Only once it is not held any more. */
	private LoaPages madeLater(PortOrder order, LetterBasis basis) throws IOException {
		return counted(() -> {
			held.await();
			return LoaPages.of(order, new LoaOptions(true, basis.today()), basis.plan());
		});
	}

	private LoaPages counted(Callable<LoaPages> making) throws IOException {
		most.accumulateAndGet(under.incrementAndGet(), Math::max);
		try {
			LoaPages letter = making.call();
			letters.add(letter);
			return letter;
		} catch (IOException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		} finally {
			under.decrementAndGet();
		}
	}

	private void edit() {
		edits++;
		engagement.model().perform("Type", SetCommand.create(engagement.model().editingDomain(),
				((PortOrder) engagement.order().root()).getLoa(), Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME,
				"Contoso " + edits));
	}

	private static String message(PreviewPage preview) {
		return String.valueOf(preview.getManagedForm().getForm().getMessage());
	}

	private static void untilSays(PreviewPage preview, String text) {
		WindowEvents.until("it says " + text, () -> message(preview).contains(text));
	}

	@Test
	void saysThatItIsWorkingUntilTheLatestPagesAreShown() throws Exception {
		var slow = new AtomicBoolean();
		PreviewPage preview = open((order, basis) -> slow.get() ? madeLater(order, basis)
				: made(order, basis));
		assertEquals("The pages are being made\u2026", message(preview));
		untilSays(preview, DONE);
		slow.set(true);
		edit();
		assertEquals("New pages are being made; these are from before the latest changes.", message(preview));
		held.countDown();
		untilSays(preview, DONE);
		// What was changed while another page was in front is not in the pages either.
		preview.getEditor().setActivePage(LoaPage.ID);
		edit();
		preview.getEditor().setActivePage(PreviewPage.ID);
		assertEquals("New pages are being made; these are from before the latest changes.", message(preview));
		untilSays(preview, DONE);
	}

	@Test
	void whatIsTypedIsShownWhileSomebodyTypesOn() throws Exception {
		PreviewPage preview = open(this::made);
		untilSays(preview, DONE);
		var typing = new AtomicBoolean(true);
		try {
			typeOn(typing);
			WindowEvents.until("pages come while somebody types",
					() -> letters.size() > 2 && isClosed(letters.getFirst()));
		} finally {
			typing.set(false);
		}
		untilSays(preview, DONE);
	}

	private void typeOn(AtomicBoolean typing) {
		if (typing.get()) {
			edit();
			Display.getCurrent().timerExec(KEY_MILLIS, () -> typeOn(typing));
		}
	}

	@Test
	void oneLetterIsMadeAtATimeAndOneForAllThatChangesMeanwhile() throws Exception {
		PreviewPage preview = open(this::madeLater);
		edit();
		untilLong();
		edit();
		untilLong();
		assertEquals(1, most.get(), "at a time");
		held.countDown();
		untilSays(preview, DONE);
		assertEquals(2, letters.size());
		assertEquals(1, most.get(), "at a time");
	}

	/** Lets pass what is long enough for another letter to be begun. */
	private static void untilLong() {
		var passed = new AtomicBoolean();
		Display.getCurrent().timerExec(LONG_MILLIS, () -> passed.set(true));
		WindowEvents.until("a while has passed", passed::get);
	}

	@Test
	void aLetterThatNobodyWaitsForAnyMoreIsClosed() throws Exception {
		PreviewPage preview = open(this::madeLater);
		WindowEvents.until("it is being made", () -> under.get() == 1);
		EditedEngagement.page().closeEditor(preview.getEditor(), false);
		held.countDown();
		WindowEvents.until("it is made and closed", () -> !letters.isEmpty() && isClosed(letters.getFirst()));
	}

	private static boolean isClosed(LoaPages letter) {
		try {
			letter.draw(0, 100, (width, height, pixels) -> pixels);
			return false;
		} catch (IOException e) {
			return true;
		}
	}

	@Test
	void whateverIsThrownIsSaidAndLoggedOnceAndTheNextChangeIsShown() throws Exception {
		var thrown = new AtomicReference<>(Optional.<Throwable>empty());
		PreviewPage preview = open((order, basis) -> {
			if (thrown.get().isEmpty()) {
				return made(order, basis);
			}
			switch (thrown.get().get()) {
			case RuntimeException e -> throw e;
			case Error e -> throw e;
			case Throwable e -> throw new IOException(e);
			}
		});
		for (Throwable next : List.of(new IllegalStateException("on purpose"), new StackOverflowError("on purpose"),
				new IOException("on purpose"))) {
			List<String> logged = new CopyOnWriteArrayList<>();
			ILogListener listener = (status, plugin) -> logged.add(status.getMessage());
			Platform.addLogListener(listener);
			try {
				thrown.set(Optional.of(next));
				edit();
				untilSays(preview, "could not be made");
				edit();
				untilSays(preview, "being made");
				untilSays(preview, "could not be made");
			} finally {
				Platform.removeLogListener(listener);
			}
			assertEquals(1, logged.stream().filter(text -> text.contains("could not be made")).count(),
					logged::toString);
			thrown.set(Optional.empty());
			edit();
			untilSays(preview, DONE);
		}
	}

	@Test
	void aLetterThatIsNotThereAnyMoreTakesItsPagesAlong() throws Exception {
		var gone = new AtomicBoolean();
		PreviewPage preview = open((order, basis) -> {
			if (gone.get()) {
				throw OperationException.wrongInput("'london-revision-1.pdf' is missing.");
			}
			return made(order, basis);
		});
		untilSays(preview, DONE);
		assertEquals(3, preview.pages());
		gone.set(true);
		edit();
		untilSays(preview, "is missing");
		assertEquals(0, preview.pages());
		gone.set(false);
		edit();
		untilSays(preview, DONE);
		assertEquals(3, preview.pages());
	}

	@Test
	void aPageThatCannotBeDrawnIsSaidAndTheNextChangeIsShown() throws Exception {
		var broken = new AtomicBoolean(true);
		PreviewPage preview = open((order, basis) -> {
			LoaPages letter = made(order, basis);
			if (broken.get()) {
				letter.close();
			}
			return letter;
		});
		untilSays(preview, "Page 1 could not be drawn");
		broken.set(false);
		edit();
		untilSays(preview, DONE);
	}
}
