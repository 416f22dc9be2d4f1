package org.portwright.ui.internal.seeded;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.ui.table.NumbersPage;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;

/** Pastes texts with numbers into orders, and takes the new text of their files into what is expected. */
@SuppressWarnings("nls")
final class SeededPasting {

	/** The page of the numbers of an order. */
	static final String PAGE = "org.portwright.ui.order.numbers";

	private static final Pattern NUMBERS = Pattern
			.compile("<numbers\\s[^>]*?first=\"\\+(\\d+)\"(?:\\s+last=\"\\+(\\d+)\")?");
	private static final int MOST = 12;
	private static final String MAIL = """
			From: Ada Lovelace <ada@fabrikam.example>
			Sent: 18 November 2026 10:15
			To: Jo
			Subject: Our numbers

			Please move %s.
			""";

	private final FiveFiles files;
	private final Expectation expected;
	private final OpenEditors editors;

	SeededPasting(FiveFiles files, Expectation expected, OpenEditors editors) {
		this.files = files;
		this.expected = expected;
		this.editors = editors;
	}

	/** Some consecutive numbers that Ofcom keeps for drama. */
	private record Pasted(Town town, int first, int count) {

		static Pasted of(SeededStep step) {
			int count = 1 + step.choice() % MOST;
			return new Pasted(Town.values()[step.choice() % Town.values().length],
					step.value() % (Town.NUMBERS - count), count);
		}

		LongStream numbers() {
			return LongStream.range(0, count).map(place -> town.first + first + place);
		}

		/** Returns a text with the numbers: a list, a row, a range or a mail, which is kept beside the order. */
		String text(int kind) {
			return switch (kind) {
			case 0 -> each("%s 0%03d", "\n");
			case 1 -> numbers().mapToObj(number -> "+" + number).collect(Collectors.joining(", "));
			case 2 -> "%s 0%03d - 0%03d".formatted(town.national, first, first + count - 1);
			default -> MAIL.formatted(each("%s 0%03d", ", "));
			};
		}

		private String each(String format, String between) {
			return IntStream.range(first, first + count).mapToObj(place -> format.formatted(town.national, place))
					.collect(Collectors.joining(between));
		}
	}

	/** The towns of the numbers. */
	private enum Town {
		LONDON("020 7946", 44_20_7946_0000L), MANCHESTER("0161 496", 44_161_496_0000L);

		/** Numbers of each town. */
		static final int NUMBERS = 1_000;

		final String national;
		final long first;

		Town(String national, long first) {
			this.national = national;
			this.first = first;
		}
	}

	/** Pastes by the command on the page of the numbers; the order has them afterwards, and those of before. */
	void paste(ModelFileEditor editor, SeededStep step) {
		editor.setActivePage(PAGE);
		ExpectedFile known = expected.file(editors.fileName(editor));
		Pasted pasted = Pasted.of(step);
		SortedSet<Long> wanted = numbers(known.now().text());
		pasted.numbers().forEach(wanted::add);
		var page = (NumbersPage) editor.getActivePageInstance();
		Control table = page.content().orElseThrow().panel().table().control();
		TextClipboard.copy(table.getDisplay(), pasted.text(step.where() / MOST % 4));
		table.getShell().forceActive();
		table.forceFocus();
		WindowEvents.handleAll();
		// Without a window manager the table may not receive the focus.
		table.notifyListeners(SWT.FocusIn, new Event());
		editors.run(IWorkbenchCommandConstants.EDIT_PASTE);
		table.notifyListeners(SWT.FocusOut, new Event());
		ModelFile order = files.inModel(known.fileName());
		WindowEvents.until(pasted + " is in the order, which has " + numbers(files.text(order)),
				() -> numbers(files.text(order)).equals(wanted));
		WindowEvents.untilSettled("its jobs are done", Job.getJobManager()::isIdle);
		String text = files.text(order);
		if (!text.equals(known.now().text())) {
			expected.history().edited(known, "Add numbers", text);
		}
	}

	/** The numbers of an order, without a plus. The entry of a single number has no last one. */
	private static SortedSet<Long> numbers(String text) {
		return NUMBERS.matcher(text).results()
				.flatMap(range -> LongStream.rangeClosed(Long.parseLong(range.group(1)),
						Long.parseLong(Objects.requireNonNullElse(range.group(2), range.group(1)))).boxed())
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
