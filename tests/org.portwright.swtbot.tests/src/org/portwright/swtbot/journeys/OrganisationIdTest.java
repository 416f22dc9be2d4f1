package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.swtbot.journeys.Example.ENGAGEMENT;
import static org.portwright.swtbot.journeys.Example.TENANT;
import static org.portwright.swtbot.pages.Window.until;

import org.junit.jupiter.api.Test;
import org.portwright.swtbot.NotedBrowser;
import org.portwright.swtbot.pages.Guide;
import org.portwright.swtbot.pages.Window;

/** Somebody asks where a customer's Organisation ID stands, and types it into the tenant. */
@SuppressWarnings("nls")
class OrganisationIdTest {

	private static final String GUIDE = "Find your Organisation ID and domain";

	private final Window window = new Window();

	@Test
	void theGuideLeadsToTheFieldOfTheTenant() {
		window.explorer().openExample().close();
		Guide guide = window.explorer().openGuide(ENGAGEMENT, TENANT, GUIDE);
		guide.begin();
		assertEquals("Look up", guide.words());
		skip(guide);
		assertEquals("Copy the e-mail", guide.words());
		perform(guide);
		assertTrue(window.clipboard().contains("Organisation ID:\n"), window.clipboard());
		assertEquals("Read the answer", guide.words());
		skip(guide);
		perform(guide);
		assertEquals("https://entra.microsoft.com", NotedBrowser.opened().getLast());
		perform(guide);
		assertTrue(window.clipboard().contains("Get-MgDomain"), window.clipboard());
		guide.perform();
		window.tenant(TENANT);
		String typing = guide.step();
		guide.complete();
		until("the step is done", () -> !typing.equals(guide.step()));
		guide.perform();
		guide.complete();
		until("the guide has an end", () -> guide.step().isEmpty());
		guide.close();
	}

	private static void skip(Guide guide) {
		String step = guide.step();
		guide.skip();
		until("the step is skipped: " + step, () -> !step.equals(guide.step()));
	}

	private static void perform(Guide guide) {
		String step = guide.step();
		guide.perform();
		until("the step is done: " + step, () -> !step.equals(guide.step()));
	}
}
