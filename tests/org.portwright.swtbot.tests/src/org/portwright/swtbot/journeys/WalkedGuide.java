package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.portwright.swtbot.journeys.Example.ENGAGEMENT;
import static org.portwright.swtbot.journeys.Example.PHONE;
import static org.portwright.swtbot.journeys.Example.TENANT;
import static org.portwright.swtbot.pages.Window.until;

import java.util.ArrayList;
import java.util.List;

import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.guides.StepAction;
import org.portwright.guides.StepFit;
import org.portwright.swtbot.Album;
import org.portwright.swtbot.pages.BulkLists;
import org.portwright.swtbot.pages.FoundAnswer;
import org.portwright.swtbot.pages.Guide;
import org.portwright.swtbot.pages.PairingCode;
import org.portwright.swtbot.pages.ProvisioningAddress;
import org.portwright.swtbot.pages.Window;

/** A guide of a phone, gone through from its first step to its last, with all that it asks answered. */
@SuppressWarnings("nls")
final class WalkedGuide {

	static final String CODE = "B7KQ2MXH";
	static final String REGION = "EMEA";
	/** The guide that is not offered for the example's phone, which is in a common area. */
	private static final String OF_PEOPLE = "sip-gateway-pairing";

	private final Window window = new Window();
	private final org.portwright.guides.Guide guide;
	private final Album album;
	private final List<String> copied = new ArrayList<>();
	private final List<String> left = new ArrayList<>();

	WalkedGuide(String id) {
		guide = Guides.named(id).orElseThrow();
		album = new Album(id);
	}

	/** Signs the example's phone in by it; gives what was in the clipboard after each step. */
	List<String> walk() {
		window.explorer().openExample().close();
		Guide open = guide.id().equals(OF_PEOPLE)
				? window.explorer().openForPhone(ENGAGEMENT, TENANT, PHONE, guide.title())
				: window.explorer().signIn(ENGAGEMENT, TENANT, PHONE, guide.title());
		open.begin();
		for (GuideStep step : guide.steps()) {
			if (!step.fit().equals(StepFit.ALWAYS) && !step.title().equals(open.step())) {
				// It is settled by what the example says of the phone and its tenant.
				left.add(step.key());
				continue;
			}
			assertEquals(step.title(), open.step());
			album.keep(step.key());
			if (step.action() == StepAction.CHECK_PHONE) {
				// Phones are asked once somebody has switched that on.
				open.skip();
			} else {
				open.perform();
			}
			until("the step is done: " + step.title(), () -> isAsked() || !step.title().equals(open.step()));
			answer();
			until("the step is done: " + step.title(), () -> !step.title().equals(open.step()));
			copied.add(window.clipboard());
		}
		assertEquals("", open.step(), "the guide says that the phone is done");
		album.keep("ended");
		until("the explorer shows that it has an end", () -> !progress().contains("steps done"));
		var file = new OnDisk(ENGAGEMENT, Example.TENANT_FILE);
		until("it is saved", () -> file.says("outcome=\"signedIn\"") && file.says("guide=\"" + guide.id() + "\""));
		assertEquals(false, file.says(CODE), "the code is in no file");
		return copied;
	}

	/** The steps that the phone did not have. */
	List<String> left() {
		return List.copyOf(left);
	}

	private static boolean isAsked() {
		return PairingCode.isAsked() || ProvisioningAddress.isAsked() || BulkLists.isAsked() || FoundAnswer.isAsked();
	}

	private static void answer() {
		if (PairingCode.isAsked()) {
			new PairingCode().copy(CODE);
		} else if (ProvisioningAddress.isAsked()) {
			new ProvisioningAddress().copy(REGION);
		} else if (BulkLists.isAsked()) {
			new BulkLists().copyCommands();
		} else if (FoundAnswer.isAsked()) {
			new FoundAnswer().tick();
		}
	}

	private String progress() {
		return window.explorer().text(ENGAGEMENT, TENANT, "Phones", PHONE);
	}
}
