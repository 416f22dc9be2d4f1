package org.portwright.ui.internal.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.numbering.NumberRange;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.checks.FilePlace;
import org.portwright.workspace.checks.NumberHit;
import org.portwright.workspace.checks.NumberHit.Kind;

/** The table of places, as more and fewer are found. */
class FoundTableTest {

	private final Shell shell = new Shell(Display.getCurrent());
	private final FoundTable table;

	FoundTableTest() {
		shell.setLayout(new GridLayout(2, false));
		table = new FoundTable(shell, 600, 200, place -> Optional.empty(), () -> {
			// Nothing is opened.
		});
	}

	@BeforeEach
	void open() {
		shell.setSize(700, 300);
		shell.open();
		WindowEvents.handleAll();
	}

	@AfterEach
	void close() {
		shell.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "500 0", "500 - 0", "100 - 99 0", "500 - 3 - 0", "3 500 - 2 500 - 0", "100 - 10 - 1 - 0" })
	void rowsComeAndGo(String counts) {
		int last = 0;
		for (String count : counts.split(" ")) {
			if ("-".equals(count)) {
				WindowEvents.handleAll();
			} else {
				last = Integer.parseInt(count);
				table.show(hits(last));
			}
		}
		WindowEvents.handleAll();
		assertEquals(hits(last).stream().findFirst(), table.selected());
	}

	private static List<NumberHit> hits(int count) {
		return IntStream.range(0, count)
				.mapToObj(number -> new NumberHit(new FilePlace(Path.of("/contoso"), "a.porting"),
						Kind.MOVES, NumberRange.of(442079460000L + number)))
				.toList();
	}
}
