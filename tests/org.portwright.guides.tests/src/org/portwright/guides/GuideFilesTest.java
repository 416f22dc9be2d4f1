package org.portwright.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.FrameworkUtil;
import org.portwright.model.AccountKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneService;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInMethod;

/** Holds every guide that lies in the folder, also the next one. */
@SuppressWarnings("nls")
class GuideFilesTest {

	private static final int LONGEST_TITLE = 33;
	/** Nobody is at the phone when it signs in. */
	private static final Set<String> FROM_ELSEWHERE = Set.of("common-area-bulk", "common-area-phone-remote");
	/** From the word to the end of its sentence. */
	private static final Pattern OTHER_GUIDES = Pattern.compile("\\bguide\\b[^.<]*<b>[^.]*");
	private static final Pattern NAME = Pattern.compile("<b>([^<]*)</b>");
	private static final Pattern TAG = Pattern.compile("<(/?)([^<>/]*)(/?)>");

	static List<Guide> guides() {
		return Guides.all();
	}

	@Test
	void everyFileIsAGuideWithAnIdOfItsOwn() {
		List<String> files = Collections
				.list(Objects.requireNonNull(FrameworkUtil.getBundle(Guides.class).getEntryPaths("guides"))).stream()
				.filter(path -> path.endsWith(".json")).map(path -> path.replaceAll(".*/|\\.json$", "")).sorted()
				.toList();
		assertFalse(files.isEmpty());
		assertEquals(files, guides().stream().map(Guide::id).toList());
		assertEquals(files.size(), guides().stream().map(Guide::title).distinct().count());
		assertTrue(files.stream().allMatch(id -> id.matches("[a-z0-9-]{1,40}")), files.toString());
	}

	/** Whoever is sent to another guide looks for it by its name. */
	@ParameterizedTest
	@MethodSource("guides")
	void theGuidesThatItNamesAreThere(Guide guide) {
		List<String> titles = guides().stream().map(Guide::title).toList();
		Stream.concat(Stream.of(guide.introduction(), guide.ending()), guide.steps().stream().map(GuideStep::inWindow))
				.flatMap(text -> OTHER_GUIDES.matcher(text).results()).map(MatchResult::group)
				.flatMap(sentence -> NAME.matcher(sentence).results()).map(name -> name.group(1))
				.forEach(name -> assertTrue(titles.contains(name), name));
	}

	@ParameterizedTest
	@MethodSource("guides")
	void itHasItsTextsAndNoOthers(Guide guide) {
		Set<String> used = used(guide);
		var there = new TreeSet<>(ResourceBundle.getBundle("guides." + guide.id()).keySet());
		for (String part : guide.parts()) {
			for (String key : ResourceBundle.getBundle("guides.parts." + part).keySet()) {
				assertTrue(there.add(key), key);
				assertTrue(guides().stream().filter(other -> other.parts().contains(part))
						.anyMatch(other -> used(other).contains(key)), part + " needs no " + key);
			}
		}
		assertTrue(there.containsAll(used), () -> guide.id() + " has not all of " + used);
		assertTrue(used.containsAll(ResourceBundle.getBundle("guides." + guide.id()).keySet()),
				() -> guide.id() + " has more than " + used);
		assertTrue(guide.opened().contains("{0}"), guide.opened());
		assertEquals(guide.steps().size(), guide.steps().stream().map(GuideStep::title).distinct().count());
	}

	/** A part may have steps that a guide for another service leaves out. */
	private static Set<String> used(Guide guide) {
		var used = new TreeSet<>(List.of("title", "opened", "introduction", "ending"));
		guide.steps().forEach(step -> {
			used.add(step.key() + ".title");
			if (step.isOnPaper()) {
				used.add(step.key() + ".text");
			}
			if (!step.deed().isEmpty()) {
				used.add(step.key() + ".deed");
			}
			step.link().ifPresent(link -> used.add(step.key() + ".link"));
			if (step.action() == StepAction.COPY_TEXT) {
				used.add(step.key() + ".copy");
			}
		});
		return used;
	}

	/** A longer one widens the whole sheet, and its texts are cut at the right of the view. */
	@ParameterizedTest
	@MethodSource("guides")
	void theTitleOfAStepFitsIntoTheView(Guide guide) {
		for (GuideStep step : guide.steps()) {
			assertTrue(step.title().length() <= LONGEST_TITLE, step.title());
		}
	}

	@ParameterizedTest
	@MethodSource("guides")
	void itsMarkUpIsOfBoldWordsAndLineBreaks(Guide guide) {
		isMarkedUp(guide.introduction());
		isMarkedUp(guide.ending());
		guide.steps().forEach(step -> {
			isMarkedUp(step.text());
			isMarkedUp(step.deed());
		});
	}

	/** The sign-in sheet has the texts, and no link to click on. */
	@ParameterizedTest
	@MethodSource("phoneGuides")
	void whatIsPrintedDoesNotSpeakOfTheWindow(Guide guide) {
		for (GuideStep step : guide.steps()) {
			assertFalse(
					step.text().toLowerCase(Locale.ROOT)
							.matches(".*\\b(click below|copy the command|clipboard|the view <b>).*"),
					step.text());
			assertTrue(step.isOnPaper() || step.action() != StepAction.NONE, step.key());
			assertTrue(step.inWindow().startsWith(step.text()) && step.inWindow().endsWith(step.deed()), step.key());
		}
	}

	private static void isMarkedUp(String text) {
		Deque<String> open = new ArrayDeque<>();
		Matcher tag = TAG.matcher(text);
		while (tag.find()) {
			if (!tag.group(1).isEmpty()) {
				assertEquals(tag.group(2), open.poll(), text);
			} else if (tag.group(3).isEmpty()) {
				assertEquals("b", tag.group(2), text);
				open.push(tag.group(2));
			} else {
				assertEquals("br", tag.group(2), text);
			}
		}
		assertEquals(List.of(), List.copyOf(open), text);
	}

	@ParameterizedTest
	@MethodSource("guides")
	void oneThatSignsAPhoneInEndsWithIt(Guide guide) {
		List<GuideStep> ending = guide.steps().stream()
				.filter(step -> step.effect().equals(Optional.of(GuideStep.Effect.SIGNED_IN))).toList();
		assertEquals(guide.method().isPresent() ? List.of(guide.steps().getLast()) : List.of(), ending);
		assertTrue(guide.method().isPresent() || guide.steps().stream().allMatch(step -> step.effect().isEmpty()),
				"a step of a guide that notes nothing changes nothing");
	}

	@ParameterizedTest
	@MethodSource("guides")
	void aFieldThatIsOpenedIsOneOfATenant(Guide guide) {
		guide.steps().stream().filter(step -> step.action() == StepAction.OPEN_FIELD).forEach(step -> {
			assertEquals(Guide.Audience.TENANT, guide.subject());
			assertTrue(Literals.TENANT.getEStructuralFeature(step.value()) != null, step.value());
		});
	}

	/** They stand in the files of customers. */
	@Test
	void theStepsOfTheFirstGuideKeepTheirKeys() {
		Guide first = Guides.named("polycom-vvx-mfa").orElseThrow();
		for (String key : List.of("signIn", "home", "choices", "webSignIn", "pairingCode", "signInPage", "codeAccepted",
				"continue", "account", "password", "mfaCode", "accepted", "signingIn", "service", "certificate",
				"lockCode", "lockCodeAgain", "lockCodeHint", "skip", "ready")) {
			assertTrue(first.step(key).isPresent(), key);
		}
		assertEquals(Optional.of(SignInMethod.WEB_SIGN_IN), first.method());
	}

	static List<Guide> phoneGuides() {
		return Guides.of(Guide.Audience.PHONE);
	}

	/** Held for each, so that a way to sign in more gets it too. */
	@ParameterizedTest
	@MethodSource("phoneGuides")
	void whatFollowsEveryMethodIsOnePart(Guide guide) {
		assertEquals(FROM_ELSEWHERE.contains(guide.id()) ? "signed-in-elsewhere" : "after-sign-in",
				guide.parts().getLast());
		assertTrue(guide.introduction().contains("<b>Never enter a code that somebody else sent you.</b>"),
				guide.introduction());
		assertFalse(guide.fit().accounts().isEmpty());
		assertTrue(guide.fit().service().isPresent());
	}

	@Test
	void aStepOfThePartThatOnlySomePhonesShowSaysSo() {
		Set<String> always = Set.of("signingIn", "ready");
		Guide guide = Guides.named("polycom-vvx-mfa").orElseThrow();
		List<GuideStep> after = guide.steps().subList(guide.steps().indexOf(guide.step("signingIn").orElseThrow()),
				guide.steps().size());
		assertEquals(10, after.size());
		for (GuideStep step : after) {
			assertEquals(!always.contains(step.key()), step.optional(), step.key());
			assertEquals(step.optional(), step.inWindow().startsWith("If the phone "), step.key());
		}
	}

	/** What the Phone view shows beside a step at the phone. */
	@ParameterizedTest
	@MethodSource("phoneGuides")
	void aStepAtThePhoneHasItsPicture(Guide guide) {
		Optional<PhoneScreen> seen = Optional.empty();
		for (GuideStep step : guide.steps()) {
			assertTrue(step.screen().isPresent() || !step.place().equals(Optional.of(GuideStep.Place.PHONE)),
					step.key());
			seen = step.screen().isPresent() ? step.screen() : seen;
			assertEquals(step.action() == StepAction.COPY_PAIRING_CODE || step.action() == StepAction.OPEN_SIGN_IN_PAGE,
					step.action() != StepAction.NONE && seen.filter(PhoneScreen::isCode).isPresent(),
					step.key());
		}
		assertEquals(Optional.of(PhoneScreen.SIGNED_IN), guide.steps().getLast().screen());
	}

	/** The Phone view shows what is there before the step is done. */
	@ParameterizedTest
	@MethodSource("phoneGuides")
	void aPhoneThatIsToBeResetDoesNotRestartYet(Guide guide) {
		for (String key : List.of("factoryReset", "reset")) {
			guide.step(key).ifPresent(step -> assertEquals(Optional.of(PhoneScreen.HOME), step.screen(), key));
		}
	}

	/** A phone that is signed in from the admin centre shows no code. */
	@Test
	void theCodeOfTheAdminCentreIsNotOnThePhone() {
		Guide centre = Guides.named("common-area-phone-centre").orElseThrow();
		assertTrue(centre.steps().stream().noneMatch(step -> step.screen().equals(Optional.of(PhoneScreen.CODE))));
		assertEquals(Optional.of(PhoneScreen.CODE_IN_CENTRE),
				centre.step("pairingCode").orElseThrow().screen());
	}

	@Test
	void aPhoneGetsTheGuidesForItsModelElseAny() {
		Guide vvx = Guides.named("polycom-vvx-mfa").orElseThrow();
		assertTrue(Guides.forPhone("Polycom vvx 411").contains(vvx));
		assertTrue(Guides.forPhone(null).contains(vvx), "of a model that is not known each may be");
		assertEquals(Optional.of(vvx), Guides.signingIn(SignInMethod.WEB_SIGN_IN, "VVX 600", AccountKind.USER));
		assertEquals(Optional.of(vvx), Guides.signingIn(SignInMethod.WEB_SIGN_IN, null, AccountKind.UNSPECIFIED));
		assertEquals(Optional.empty(), Guides.signingIn(SignInMethod.UNSPECIFIED, "VVX 600", AccountKind.USER));
	}

	@ParameterizedTest
	@CsvSource({
			"webSignIn, VVX 600, user, ",
			"sipGateway, VVX 600, user, sip-gateway-pairing",
			"sipGateway, Yealink T46U, user, sip-gateway-pairing",
			"sipGateway, VVX 600, commonArea, common-area-phone",
			"bulk, Yealink T42, commonArea, common-area-bulk",
			"webSignIn, Yealink T42, user, ",
			"unspecified, VVX 600, user, " })
	void theGuideThatIsProposedGoesTheWayThatApplies(String method, String model, String account,
			@Nullable String guide) {
		Phone phone = ModelFactory.eINSTANCE.createPhone();
		phone.setModel(model);
		phone.setAccountKind(AccountKind.get(account));
		for (PhoneService service : PhoneService.values()) {
			assertEquals(Optional.ofNullable(guide),
					Guides.proposed(phone, SignInMethod.get(method), service).map(Guide::id));
			assertEquals(Guides.forPhone(model).size(),
					Guides.byFit(phone, SignInMethod.get(method), service).size());
		}
	}

	@ParameterizedTest
	@CsvSource({
			"webSignIn, VVX 600, user, polycom-vvx-mfa",
			"webSignIn, VVX 600, commonArea, polycom-vvx-mfa",
			"sipGateway, VVX 600, user, sip-gateway-pairing",
			"sipGateway, VVX 600, unspecified, sip-gateway-pairing",
			"sipGateway, Yealink T42, user, sip-gateway-pairing",
			"sipGateway, , commonArea, common-area-phone",
			"bulk, VVX 411, commonArea, common-area-bulk",
			"bulk, VVX 411, user, common-area-bulk" })
	void aSignInFromBeforeItCouldNameItsGuideHasThatOfItsMethod(String method, @Nullable String model, String account,
			String guide) {
		Phone phone = ModelFactory.eINSTANCE.createPhone();
		phone.setModel(model);
		phone.setAccountKind(AccountKind.get(account));
		PhoneSignIn signIn = ModelFactory.eINSTANCE.createPhoneSignIn();
		signIn.setMethod(SignInMethod.get(method));
		assertEquals(Optional.of(guide), Guides.of(signIn, phone).map(Guide::id));
		signIn.setGuide("vvx-to-teams");
		assertEquals(Optional.of("vvx-to-teams"), Guides.of(signIn, phone).map(Guide::id));
		signIn.setGuide("of-tomorrow");
		assertEquals(Optional.empty(), Guides.of(signIn, phone));
	}
}
