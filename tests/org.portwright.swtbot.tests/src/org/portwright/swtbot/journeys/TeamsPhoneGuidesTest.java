package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A desk phone is signed in to Teams, each time by another guide. */
@SuppressWarnings("nls")
class TeamsPhoneGuidesTest {

	@Test
	void aPhoneIsPairedByTheCodeThatItShows() {
		List<String> copied = new WalkedGuide("sip-gateway-pairing").walk();
		assertTrue(copied.contains(WalkedGuide.CODE), copied::toString);
	}

	@Test
	void aCommonAreaPhoneIsSignedIn() {
		List<String> copied = new WalkedGuide("common-area-phone").walk();
		assertTrue(copied.contains(WalkedGuide.CODE), copied::toString);
	}

	@Test
	void aCommonAreaPhoneIsSignedInInTheAdminCentre() {
		List<String> copied = new WalkedGuide("common-area-phone-centre").walk();
		assertTrue(copied.contains(WalkedGuide.CODE), copied::toString);
		assertTrue(copied.stream().anyMatch(text -> text.matches("([0-9A-F]{2}-){5}[0-9A-F]{2}")), copied::toString);
	}

	@Test
	void aCommonAreaPhoneIsSignedInFromElsewhere() {
		List<String> copied = new WalkedGuide("common-area-phone-remote").walk();
		assertTrue(copied.stream().anyMatch(
				text -> text.matches("http://emea\\.ipp\\.sdg\\.teams\\.microsoft\\.com/tenantid/[0-9a-f-]{36}")),
				copied::toString);
	}

	@Test
	void commonAreaPhonesAreSignedInInBulk() {
		List<String> copied = new WalkedGuide("common-area-bulk").walk();
		assertTrue(copied.stream().anyMatch(
				text -> text.matches("http://emea\\.ipp\\.sdg\\.teams\\.microsoft\\.com/tenantid/[0-9a-f-]{36}")),
				copied::toString);
		assertTrue(copied.stream().anyMatch(text -> text.contains("Get-CsSdgBulkSignInRequestStatus")),
				copied::toString);
	}

	@Test
	void aVvxIsMovedToTeams() {
		var walked = new WalkedGuide("vvx-to-teams");
		List<String> copied = walked.walk();
		assertTrue(walked.left().contains("model"), () -> "the model is on the list: " + walked.left());
		assertTrue(copied.contains("http://emea.ipp.sdg.teams.microsoft.com"), copied::toString);
		assertTrue(copied.contains(WalkedGuide.CODE), copied::toString);
	}
}
