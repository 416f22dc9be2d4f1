package org.portwright.porting.ui.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.workspace.kept.KeptContent;

/** The columns of an entry of the journal. */
@SuppressWarnings("nls")
class JournalRowTest {

	private static final List<KeptContent> FILES = List.of(new KeptContent("bill.pdf", "bill.pdf", 1, ""),
			new KeptContent("trap.porting.kept", "trap.porting", 1, ""));

	@Test
	void aFileWithoutAWordAboutItIsNamed() {
		assertEquals("bill.pdf, trap.porting (kept as trap.porting.kept)", text(""));
		assertEquals("The bill", text("The  bill\n"));
	}

	private static String text(String said) {
		return new JournalRow("e1", Instant.EPOCH, "", "File kept", "Ada", said, List.of(), false, List.of(),
				JournalRow.Action.CORRECT, FILES).texts().getLast();
	}
}
