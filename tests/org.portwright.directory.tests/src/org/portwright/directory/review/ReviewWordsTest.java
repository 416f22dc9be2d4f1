package org.portwright.directory.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryWarning;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.proposals.Proposal.Change;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Key;

/** What a review says to people: what was not read, what is taken, and values in words. */
@SuppressWarnings("nls")
class ReviewWordsTest {

	private final ModelFile file;
	private final Entry added;
	private final Entry changed;

	ReviewWordsTest(@TempDir Path path) throws Exception {
		file = new ReviewFolder(path).tenant();
		added = Entry.added(file, Literals.TENANT__PHONE_NUMBERS, ReviewFolder.number(1, "callingPlan"));
		changed = Entry.changed(new Key(file, Literals.TENANT__PHONE_NUMBERS, "+442079460002"), "+442079460002",
				Judgement.SURE, List.of(new Change(Literals.PHONE_NUMBER__CITY, "London", "Leeds")));
	}

	private static String summary(List<Entry> entries, DirectoryPart... unread) {
		List<DirectoryWarning> warnings = new ArrayList<>();
		for (DirectoryPart part : unread) {
			warnings.add(new DirectoryWarning(part, "not read", true));
			warnings.add(new DirectoryWarning(part, "not read on another page", true));
		}
		return ReviewSummary.of(new Proposal(entries), warnings);
	}

	private static String text(EAttribute field, Object value) {
		return new Change(field, null, value).afterText();
	}

	@Test
	void nothingToChangeIsSaidOnlyOfWhatWasRead() {
		assertEquals("Nothing to change: the tenant is as Microsoft says.",
				summary(List.of()));
		String unread = summary(List.of(), DirectoryPart.NUMBERS, DirectoryPart.USERS);
		assertTrue(unread.startsWith("Nothing to change in what could be read."), unread);
		assertTrue(unread.contains(": Phone numbers, Users with numbers."), unread);
		String some = summary(List.of(added), DirectoryPart.DOMAINS);
		assertTrue(some.contains("Domains") && !some.contains("Nothing to change"), some);
		assertTrue(summary(List.of(added)).startsWith("Nothing is changed before"));
		Entry conflict = Entry.changed(new Key(file, null, "tenant"), "Tenant", Judgement.CONFLICT,
				List.of(new Change(Literals.TENANT__NAME, "Contoso Ltd", "Contoso Group plc")));
		String differs = summary(List.of(changed, conflict));
		assertTrue(differs.endsWith("Not ticked, since you have something else there: Name."), differs);
	}

	@Test
	void valuesAreSaidInWords() {
		assertEquals("Yes", text(Literals.DOMAIN__ROOT, true));
		assertEquals("No", text(Literals.DOMAIN__ADMIN_MANAGED, false));
		assertEquals("Yes", text(Literals.PHONE_NUMBER__VOICE_ENABLED, "true"));
		assertEquals("No limit", text(Literals.DOMAIN__PASSWORD_VALIDITY_PERIOD_IN_DAYS, "2147483647"));
		assertEquals("14", text(Literals.DOMAIN__PASSWORD_NOTIFICATION_WINDOW_IN_DAYS, "14"));
		assertEquals("Tuesday 24 November 2026", text(Literals.PHONE_NUMBER__GONE, LocalDate.of(2026, 11, 24)));
		assertEquals("Calling plan", text(Literals.PHONE_NUMBER__NUMBER_TYPE, "callingPlan"));
		assertEquals("User assignment, Voice application assignment", text(Literals.PHONE_NUMBER__CAPABILITIES,
				List.of("userAssignment", "voiceApplicationAssignment")));
		assertEquals("Newcastle upon Tyne", text(Literals.PHONE_NUMBER__CITY, "Newcastle upon Tyne"));
		assertEquals("adidasOriginals", text(Literals.TENANT__NAME, "adidasOriginals"));
		assertEquals("2147483647", text(Literals.PHONE_NUMBER__PARTNER_NAME, "2147483647"));
		assertEquals("true", text(Literals.PHONE_NUMBER__CITY, "true"));
		assertFalse(text(Literals.DOMAIN__SUPPORTED_SERVICES, List.of("Email")).isEmpty());
	}
}
