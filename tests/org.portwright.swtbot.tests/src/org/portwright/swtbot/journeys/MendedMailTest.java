package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.portwright.swtbot.pages.Window.until;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.swtbot.pages.NewLetter;
import org.portwright.swtbot.pages.OrderEditor;
import org.portwright.swtbot.pages.Window;

/** What a mail says is not all that moves: one number is unticked, one is mended in its place. */
@SuppressWarnings("nls")
class MendedMailTest {

	private static final String MAIL = """
			Hello Sam,

			these move: 0161 496 0200 to 0219, the lift 0113 496 0555, and the fax 020 7946.

			Kim Young
			""";

	private static final String RANGE = "0161 496 0200 \u2013 0219";
	private static final String LIFT = "0113 496 0555";
	private static final String CUT = "020 7946";
	private static final String FAX = "020 7946 0230";

	private final Window window = new Window();

	@Test
	void anOrderHasWhatWasTickedAndMended() {
		window.copy(MAIL);
		NewLetter letter = window.explorer().newEngagement().customer("Tailspin Toys").draftLetter();
		until("the mail is read", () -> letter.understood().containsAll(List.of(RANGE, LIFT)));
		letter.select(LIFT);
		until("its place is shown", () -> LIFT.equals(letter.selected()));
		letter.untick(LIFT).mend(CUT, FAX);
		until("it is read again", () -> letter.understood().contains(FAX));
		letter.order("Leeds").finish();
		OrderEditor order = window.order("Leeds");
		until("the numbers are there", () -> order.numbers().numbers().size() == 2);
		assertEquals(List.of(RANGE, FAX), order.numbers().numbers());
	}
}
