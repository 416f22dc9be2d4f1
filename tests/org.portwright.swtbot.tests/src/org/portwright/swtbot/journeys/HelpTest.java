package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.swtbot.journeys.Example.ENGAGEMENT;
import static org.portwright.swtbot.journeys.Example.ORDER;
import static org.portwright.swtbot.journeys.Example.TENANT;
import static org.portwright.swtbot.pages.Window.until;

import org.junit.jupiter.api.Test;
import org.portwright.swtbot.pages.HelpView;
import org.portwright.swtbot.pages.Window;

/** From what is in front to its topic, and from words to theirs. */
@SuppressWarnings("nls")
class HelpTest {

	private final Window window = new Window();

	@Test
	void theHelpIsWhereSomebodyIsAndFindsWhatIsSought() {
		window.explorer().openExample().close();
		window.explorer().select(ENGAGEMENT, ORDER);
		HelpView help = window.helpHere();
		until("the topic of the selected order is read", () -> help.reads("Port orders"));
		window.explorer().select(ENGAGEMENT, TENANT);
		window.helpHere();
		until("the topic of the selected tenant is read", () -> help.reads("Tenants"));
		help.search("bank holiday");
		until("something is found", () -> !help.list().contains("Tenants"));
		assertTrue(help.list().stream().anyMatch(row -> row.startsWith("Planner")), () -> help.list().toString());
		help.open(0);
		until("it is read", () -> !help.reads("Tenants") && help.read().toLowerCase().contains("bank holiday"));
		help.back();
		until("the topic before is read", () -> help.reads("Tenants"));
		help.close();
	}
}
