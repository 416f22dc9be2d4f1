package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.swtbot.journeys.Example.ENGAGEMENT;
import static org.portwright.swtbot.pages.Window.until;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.portwright.swtbot.pages.OrderEditor;
import org.portwright.swtbot.pages.OutsideChangeQuestion;
import org.portwright.swtbot.pages.Window;

/** Another program changes a file that has edits here. */
@SuppressWarnings("nls")
class OutsideChangeTest {

	private static final String FIELD = "Person authorised to sign";
	private static final String BEFORE = "Grace Hill";
	private static final String MINE = "Ada Young";
	private static final String THEIRS = "Kim Lane";

	private final Window window = new Window();

	private OrderEditor editHereAndOutside() throws IOException {
		OrderEditor order = window.explorer().openExample();
		order.type(FIELD, MINE);
		until("it has edits", order::isDirty);
		file().change(BEFORE, THEIRS);
		window.comeBack();
		return order;
	}

	private static OnDisk file() {
		return new OnDisk(ENGAGEMENT, Example.ORDER_FILE);
	}

	@Test
	void mineIsKeptAndTheirsIsInTheLocalHistory() throws IOException, CoreException {
		OrderEditor order = editHereAndOutside();
		new OutsideChangeQuestion().keepMine();
		assertEquals(MINE, order.text(FIELD));
		assertTrue(order.isDirty());
		assertTrue(file().says(THEIRS));
		order.save();
		assertTrue(file().says(MINE));
		assertTrue(file().isInHistory(THEIRS));
	}

	@Test
	void theirsIsTakenAndMineComesBack() throws IOException {
		OrderEditor order = editHereAndOutside();
		new OutsideChangeQuestion().takeTheirs();
		until("theirs is here", () -> THEIRS.equals(order.text(FIELD)));
		until("nothing is to be saved", () -> !order.isDirty());
		window.restoreEdits().restore();
		until("mine is here again", () -> MINE.equals(order.text(FIELD)));
		assertTrue(order.isDirty());
		assertTrue(file().says(THEIRS));
	}
}
