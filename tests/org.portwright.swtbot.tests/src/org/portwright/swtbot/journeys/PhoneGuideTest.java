package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.portwright.swtbot.journeys.Example.ENGAGEMENT;
import static org.portwright.swtbot.journeys.Example.PHONE;
import static org.portwright.swtbot.journeys.Example.TENANT;
import static org.portwright.swtbot.pages.Window.until;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.guides.Guides;
import org.portwright.swtbot.NotedBrowser;
import org.portwright.swtbot.pages.PairingCode;
import org.portwright.swtbot.pages.Guide;
import org.portwright.swtbot.pages.Window;

/** A desk phone is signed in with its guide beside the editor. */
@SuppressWarnings("nls")
class PhoneGuideTest {

	private static final int STEPS = Guides.named("polycom-vvx-mfa").orElseThrow().steps().size();
	private static final int BEFORE_THE_BREAK = 8;
	private static final String CHECK = Guides.named("polycom-vvx-mfa").orElseThrow().step("check").orElseThrow()
			.title();
	private static final String CODE = "B7KQ2MXH";

	private final Window window = new Window();
	private final List<String> done = new ArrayList<>();

	@Test
	void thePhoneIsSignedInWithABreak() {
		window.explorer().openExample().close();
		Guide guide = window.explorer().openTenant(ENGAGEMENT, TENANT).signIn(PHONE,
				"Web Sign-in for Skype for Business (Online ended in 2021)");
		guide.begin();
		assertEquals("Done at the phone", guide.words());
		int opened = NotedBrowser.opened().size();
		go(guide, BEFORE_THE_BREAK);
		assertEquals(opened + 1, NotedBrowser.opened().size());
		assertEquals(CODE, window.clipboard());
		until("the explorer shows how far it is", () -> progress().contains("steps done: " + BEFORE_THE_BREAK));
		String next = guide.step();
		guide.close();
		window.tenant(TENANT).save();
		window.tenant(TENANT).close();

		Guide again = window.explorer().signIn(ENGAGEMENT, TENANT, PHONE);
		until("it goes on where it was left", () -> next.equals(again.step()));
		var file = new OnDisk(ENGAGEMENT, Example.TENANT_FILE);
		assertFalse(file.says("signedIn"));
		go(again, STEPS - BEFORE_THE_BREAK);
		assertEquals("", again.step(), "the guide says that the phone is done");
		assertEquals(STEPS, new LinkedHashSet<>(done).size(), () -> String.valueOf(done));
		until("the explorer shows that it has an end",
				() -> progress().startsWith(PHONE) && !progress().contains("steps done"));
		until("the phone is noted as signed in, and saved", () -> file.says("outcome=\"signedIn\""));
	}

	private String progress() {
		return window.explorer().text(ENGAGEMENT, TENANT, "Phones", PHONE);
	}

	private void go(Guide guide, int steps) {
		for (int i = 0; i < steps; i++) {
			String step = guide.step();
			done.add(step);
			if (CHECK.equals(step)) {
				// Phones are asked once somebody has switched that on.
				guide.skip();
			} else {
				guide.perform();
			}
			until("the step is done: " + step, () -> PairingCode.isAsked() || !step.equals(guide.step()));
			if (PairingCode.isAsked()) {
				new PairingCode().copy(CODE);
				until("the step is done: " + step, () -> !step.equals(guide.step()));
			}
		}
	}
}
