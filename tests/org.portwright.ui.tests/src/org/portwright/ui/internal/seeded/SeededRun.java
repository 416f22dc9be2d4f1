package org.portwright.ui.internal.seeded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.MicrosoftStandIn;
import org.portwright.workbench.testing.WindowEvents;

/** Does steps in the window and, beside it, in what is expected, and compares the two after each. */
@SuppressWarnings("nls")
final class SeededRun implements AutoCloseable {

	private static final String CHANGED = "File Changed by Another Program";
	/** Those of orders and of tenants. */
	private static final List<String> PAGES = List.of("overview", "loa", "carrier", "planner", SeededPasting.PAGE,
			"journal", "preview", "org.portwright.ui.tenant.numbers", "org.portwright.ui.tenant.phones");
	private static final int MOST_EDITORS = 7;
	private static final int TENTH = 10;
	private static final int TRACE = 20;
	/** After so many steps each a page is compared with one of an editor that is opened anew. */
	private static final int OPENED_ANEW = 25;

	private final Duration patience;
	private final List<String> trace = new ArrayList<>();
	private final FiveFiles files;
	private final Expectation expected;
	private final OpenEditors editors = new OpenEditors();
	private final Agreement agreement;
	private final SeededTyping typing;
	private final SeededPasting pasting;
	private final Optional<SeededSyncing> syncing;

	/**
	 * @param patience  how long something may be wrong after a step
	 * @param microsoft what tenants are synced from; empty for steps without a sync
	 */
	SeededRun(Duration patience, Optional<MicrosoftStandIn> microsoft) throws Exception {
		this.patience = patience;
		files = new FiveFiles();
		expected = new Expectation(files);
		agreement = new Agreement(files, expected, editors);
		typing = new SeededTyping(files, expected, editors, agreement.fields());
		pasting = new SeededPasting(files, expected, editors);
		syncing = microsoft.map(there -> new SeededSyncing(files, expected, editors, typing, there));
	}

	/** Does the steps, and undoes all at the end; returns what was wrong after which of them. */
	Optional<Failure> run(List<SeededStep> steps) {
		for (int i = 0; i <= steps.size(); i++) {
			Optional<SeededStep> step = i < steps.size() ? Optional.of(steps.get(i)) : Optional.empty();
			List<String> wrong;
			try {
				step.ifPresentOrElse(this::take, this::undoAll);
				trace.add(i + ": " + step.map(Object::toString).orElse("end") + ", in front is "
						+ editors.front().map(editors::fileName).orElse("nothing") + ", typed last was "
						+ typing.did());
				wrong = lasting(agreement::wrong);
				if (wrong.isEmpty() && i % OPENED_ANEW == 0) {
					wrong = editors.front().map(this::compareWithFresh).orElse(List.of());
				}
			} catch (AssertionError | RuntimeException e) {
				wrong = List.of(e + " at " + List.of(e.getStackTrace()));
			}
			if (!wrong.isEmpty()) {
				return Optional
						.of(new Failure(i, wrong, trace.subList(Math.max(0, trace.size() - TRACE), trace.size())));
			}
		}
		return Optional.empty();
	}

	/**
	 * What was wrong.
	 *
	 * @param step  the number of the step after which it was so; that of no step at the end
	 * @param trace the last steps, and where they were done
	 */
	record Failure(int step, List<String> wrong, List<String> trace) {
	}

	/** What stays wrong although the window had time for it. */
	private List<String> lasting(Supplier<List<String>> found) {
		long end = System.nanoTime() + patience.toNanos();
		Display display = Display.getCurrent();
		WindowEvents.handleAll();
		List<String> wrong = found.get();
		while (!wrong.isEmpty() && System.nanoTime() < end) {
			display.timerExec(10, () -> {
				// Wakes the display.
			});
			display.sleep();
			WindowEvents.handleAll();
			wrong = found.get();
		}
		return wrong;
	}

	private List<String> compareWithFresh(ModelFileEditor editor) {
		if (!(editor.getActivePageInstance() instanceof FieldsPage page)) {
			return List.of();
		}
		ModelFileEditor fresh = editors.open(files.resource(editors.fileName(editor)), true);
		fresh.setActivePage(page.getId());
		editors.complete(fresh);
		var pages = new FreshPage(editor, fresh);
		List<String> wrong = lasting(pages::differences);
		if (!wrong.isEmpty()) {
			// What costs much follows the model only while it is in front.
			editors.bringToFront(editor);
			wrong = lasting(pages::differences);
		}
		EditedEngagement.page().closeEditor(fresh, false);
		editors.bringToFront(editor);
		return wrong;
	}

	private void take(SeededStep step) {
		switch (step.kind()) {
		case TYPE -> editors.front().ifPresent(editor -> type(editor, step));
		case UNDO -> editors.front().ifPresent(this::undo);
		case REDO -> editors.front().ifPresent(this::redo);
		case SWITCH -> bringToFront(step);
		case PAGE -> editors.front().ifPresent(editor -> {
			List<String> there = PAGES.stream().filter(id -> editor.findPage(id) != null).toList();
			editor.setActivePage(there.get(step.where() % there.size()));
			editors.complete(editor);
		});
		case SAVE -> editors.front().ifPresent(editor -> save(editor, step));
		case OPEN -> open(step);
		case CLOSE -> editors.front().ifPresent(editor -> close(editor, step));
		case OUTSIDE -> changeOutside(step);
		case REWIND -> editors.front().ifPresent(this::rewind);
		case PASTE -> pasting.paste(open(step, ".porting"), step);
		case SYNC -> syncing.orElseThrow().sync(open(step, ".tenant"), step);
		}
	}

	/** Types; at times the field is saved or undone before it is left. */
	private void type(ModelFileEditor editor, SeededStep step) {
		switch (step.choice() % TENTH) {
		case 1 -> typing.type(editor, step, () -> undo(editor));
		case 2 -> typing.type(editor, step, () -> save(editor, step));
		default -> typing.type(editor, step, () -> {
			// It is left at once.
		});
		}
	}

	private void bringToFront(SeededStep step) {
		List<ModelFileEditor> all = editors.all();
		if (!all.isEmpty()) {
			editors.bringToFront(all.get(step.where() % all.size()));
		}
	}

	private void open(SeededStep step) {
		String name = files.names().get(step.where() % files.names().size());
		boolean another = step.choice() % TENTH == 0 && editors.all().size() < MOST_EDITORS;
		editors.open(files.resource(name), another);
	}

	/** Opens a file of a kind, or brings it to the front. */
	private ModelFileEditor open(SeededStep step, String ending) {
		List<String> names = files.names().stream().filter(name -> name.endsWith(ending)).toList();
		return editors.open(files.resource(names.get(step.where() % names.size())), false);
	}

	private Optional<ExpectedHistory.Entry> undoable(ModelFileEditor editor) {
		return expected.history().undoable(expected.seen(editors.fileName(editor)));
	}

	private void undo(ModelFileEditor editor) {
		undoable(editor).ifPresent(entry -> {
			editors.call(IWorkbenchCommandConstants.EDIT_UNDO);
			expected.history().undo(entry);
			savedByItself(entry.file());
		});
	}

	private void redo(ModelFileEditor editor) {
		expected.history().redoable(expected.seen(editors.fileName(editor))).ifPresent(entry -> {
			editors.call(IWorkbenchCommandConstants.EDIT_REDO);
			expected.history().redo(entry);
			savedByItself(entry.file());
		});
	}

	/** What no editor shows is saved without being asked for. */
	private void savedByItself(ExpectedFile file) {
		if (editors.count(file.fileName()) == 0 && file.isDirty()) {
			file.save();
			WindowEvents.until("it is saved", () -> !files.inModel(file.fileName()).isDirty());
		}
	}

	private void rewind(ModelFileEditor editor) {
		while (undoable(editor).isPresent()) {
			undo(editor);
		}
		for (ExpectedFile file : expected.seen(editors.fileName(editor))) {
			if (!file.now().text().equals(file.beginning().text())) {
				throw new AssertionError("not the beginning: " + file.fileName());
			}
		}
	}

	private void undoAll() {
		for (String name : files.names()) {
			editors.open(files.resource(name), false);
			editors.front().ifPresent(this::rewind);
		}
	}

	private void save(ModelFileEditor editor, SeededStep step) {
		ExpectedFile file = expected.file(editors.fileName(editor));
		if (step.value() % 2 == 0) {
			EditedEngagement.page().saveEditor(editor, false);
		} else {
			editor.doSave(new NullProgressMonitor());
		}
		afterSave(file, step);
	}

	private void afterSave(ExpectedFile file, SeededStep step) {
		if (!file.isDirty()) {
			return;
		}
		if (file.asksWhenSaved()) {
			answer(file, step, true);
		} else {
			file.save();
		}
	}

	/** Answers the question what shall become of what another program has written. */
	private void answer(ExpectedFile file, SeededStep step, boolean saving) {
		// Without a window manager nobody gives the focus back.
		PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().forceActive();
		var question = Dialogs.await(CHANGED);
		trace.add(file.fileName() + " is asked about, answer " + step.choice() % 3);
		switch (step.choice() % 3) {
		case 0 -> {
			Dialogs.press(question, "Keep Mine");
			file.keepMine();
			if (saving) {
				file.save();
			}
		}
		case 1 -> {
			Dialogs.press(question, "Take Theirs");
			expected.readAnew(file);
			WindowEvents.until("theirs is here",
					() -> files.text(files.inModel(file.fileName())).equals(file.disk()));
		}
		default -> Dialogs.press(question, "Decide Later");
		}
		PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().forceActive();
	}

	private void close(ModelFileEditor editor, SeededStep step) {
		ExpectedFile file = expected.file(editors.fileName(editor));
		boolean last = editors.count(file.fileName()) == 1;
		boolean asked = file.isDirty() && last;
		int answer = step.value() % 3;
		if (asked) {
			Dialogs.answer("Save", List.of("Save", "Don't Save", "Cancel").get(answer));
		}
		boolean closed = EditedEngagement.page().closeEditor(editor, true);
		boolean stays = asked && (answer == 2 || answer == 0 && file.asksWhenSaved());
		if (closed == stays) {
			throw new AssertionError(stays ? "it was closed" : "it was not closed");
		}
		if (closed && last) {
			expected.history().closed(file);
		}
		if (asked && answer == 0) {
			afterSave(file, step);
		} else if (asked && answer == 1) {
			expected.readAnew(file);
		}
	}

	private void changeOutside(SeededStep step) {
		ExpectedFile file = expected.file(files.names().get(step.where() % files.names().size()));
		String text = FileText.changed(file.disk(), step.value(), "Outside " + step.value());
		if (text.equals(file.disk())) {
			return;
		}
		files.changeOutside(file.fileName(), text);
		boolean asked = file.isDirty();
		file.changeOutside(text);
		if (asked) {
			answer(file, step, false);
		} else {
			expected.readAnew(file);
		}
	}

	@Override
	public void close() throws Exception {
		files.close();
	}
}
