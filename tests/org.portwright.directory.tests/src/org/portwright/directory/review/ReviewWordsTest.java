package org.portwright.directory.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.directory.graph.DirectoryWarning;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Origin;

/** What a review says to people: what was not read, what is taken, and values in words. */
@SuppressWarnings("nls")
class ReviewWordsTest {

	private static final ReviewEntry ADDED = ReviewEntry.added(ReviewFolder.number(1, "callingPlan"));
	private static final ReviewEntry CHANGED = ReviewEntry.changed(Literals.PHONE_NUMBER, "+442079460002",
			List.of(new ReviewedField(Literals.PHONE_NUMBER__CITY, "London", "Leeds")), true);

	private static TenantReview review(List<ReviewEntry> added, List<ReviewEntry> changed, DirectoryPart... unread) {
		List<DirectoryWarning> warnings = new ArrayList<>();
		for (DirectoryPart part : unread) {
			warnings.add(new DirectoryWarning(part, "not read", true));
			warnings.add(new DirectoryWarning(part, "not read on another page", true));
		}
		var reading = new DirectoryReading(ModelFactory.eINSTANCE.createTenant(), List.of(), List.of(), 0,
				Set.of(DirectoryPart.ORGANISATION), Set.of(), Map.of(), Origin.GRAPH, "localhost", warnings);
		return new TenantReview(reading, added, changed, List.of());
	}

	private static String text(EAttribute field, Object value) {
		return new ReviewedField(field, null, value).afterText();
	}

	@Test
	void nothingToChangeIsSaidOnlyOfWhatWasRead() {
		assertEquals("Nothing to change: the tenant is as Microsoft says.",
				ReviewSummary.of(review(List.of(), List.of())));
		String unread = ReviewSummary
				.of(review(List.of(), List.of(), DirectoryPart.NUMBERS, DirectoryPart.USERS));
		assertTrue(unread.startsWith("Nothing to change in what could be read."), unread);
		assertTrue(unread.contains(": Phone numbers, Users with numbers."), unread);
		String some = ReviewSummary.of(review(List.of(ADDED), List.of(), DirectoryPart.DOMAINS));
		assertTrue(some.contains("Domains") && !some.contains("Nothing to change"), some);
		assertTrue(ReviewSummary.of(review(List.of(ADDED), List.of())).startsWith("Nothing is changed before"));
		ReviewEntry conflict = ReviewEntry.changed(Literals.TENANT, "tenant",
				List.of(new ReviewedField(Literals.TENANT__NAME, "Contoso Ltd", "Contoso Group plc")), false);
		String differs = ReviewSummary.of(review(List.of(), List.of(CHANGED, conflict)));
		assertTrue(differs.endsWith("Not ticked, since you have something else there: Name."), differs);
	}

	@Test
	void ticksThatWereNeverInSightAreNotTaken() {
		var ticks = new ReviewTicks();
		ticks.show(ReviewKind.ADDED);
		assertEquals(List.of(ADDED), ticks.taken(List.of(ADDED, CHANGED)));
		assertEquals("Apply takes what is ticked: 1 to add. Not opened yet, so not taken: 1 to change.",
				ticks.inWords(List.of(ADDED, CHANGED)));
		assertEquals("Nothing is ticked. Not opened yet, so not taken: 1 to change.", ticks.inWords(List.of(CHANGED)));
		ticks.show(ReviewKind.CHANGED);
		assertEquals(List.of(ADDED, CHANGED), ticks.taken(List.of(ADDED, CHANGED)));
		assertEquals("Apply takes what is ticked: 1 to add, 1 to change.", ticks.inWords(List.of(ADDED, CHANGED)));
		assertEquals("Nothing is ticked.", ticks.inWords(List.of()));
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
