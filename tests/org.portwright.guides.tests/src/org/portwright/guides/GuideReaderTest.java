package org.portwright.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.AccountKind;
import org.portwright.model.PhoneService;
import org.portwright.model.SignInMethod;

@SuppressWarnings("nls")
class GuideReaderTest {

	private static final String TEXTS = """
			title=A job
			opened=A job of {0}
			introduction=First
			ending=Done
			one.title=One
			one.text=Do <b>one</b>
			one.copy=Hello
			two.title=Two
			two.text=Do two
			two.deed=Click two
			two.link=Two it is
			""";

	private static Guide read(String json) throws IOException {
		return reader(part -> {
			throw new IllegalArgumentException(part);
		}).read(new StringReader(json.replace('\'', '"')));
	}

	private static GuideReader reader(Function<String, List<GuideStep>> shared) throws IOException {
		return new GuideReader("job", new PropertyResourceBundle(new StringReader(TEXTS)), shared);
	}

	@Test
	void aGuideIsRead() throws IOException {
		Guide guide = read(
				"""
						{'for': 'phone', 'models': ['VVX'], 'notModels': ['OBi'], 'yetModels': ['OBi VVX'],
						 'accounts': ['commonArea'], 'service': 'teams', 'onRequest': true,
						 'method': 'webSignIn', 'steps': [
						 {'key': 'one', 'action': 'copyText', 'optional': true, 'unlessMet': ['MODEL', 'FIRMWARE'],
						  'accounts': ['user'], 'services': ['teams'], 'models': ['VVX 6##'],
						  'notModels': ['VVX 601'], 'location': 'dynamic'},
						 {'key': 'two', 'at': 'phone', 'services': ['skypeForBusiness']},
						 {'key': 'two', 'at': 'browser', 'effect': 'signedIn', 'screen': 'signedIn'}]}""");
		assertEquals("job", guide.id());
		assertEquals(
				new GuideFit(List.of("VVX"), List.of("OBi"), List.of("OBi VVX"), List.of(AccountKind.COMMON_AREA),
						Optional.of(PhoneService.TEAMS), true),
				guide.fit());
		assertEquals(Optional.of(SignInMethod.WEB_SIGN_IN), guide.method());
		var one = new GuideStep("one", "One", "Do <b>one</b>", "", Optional.empty(), Optional.empty(), true,
				StepAction.COPY_TEXT, "", "Hello", Optional.empty(), Optional.empty(),
				new StepFit(List.of("MODEL", "FIRMWARE"), List.of(AccountKind.USER), List.of(PhoneService.TEAMS),
						List.of("VVX 6##"), List.of("VVX 601"), Optional.of(StepFit.Location.DYNAMIC)));
		var two = new GuideStep("two", "Two", "Do two", "Click two", Optional.of("Two it is"),
				Optional.of(GuideStep.Place.BROWSER), false,
				StepAction.NONE, "", "", Optional.of(GuideStep.Effect.SIGNED_IN), Optional.of(PhoneScreen.SIGNED_IN),
				StepFit.ALWAYS);
		assertEquals(List.of(one, two), guide.steps(), "without the step for another service");
		assertEquals(List.of(two), guide.having(step -> false).steps(), "the last always stays");
		assertEquals(Optional.of(two), guide.step("two"));
		assertEquals(Optional.empty(), guide.step("three"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			steps    | {'for': 'tenant', 'steps': []}
			steps    | {'for': 'tenant', 'steps': [{'key': 'two', 'at': 'phone'}, {'key': 'two', 'at': 'phone'}]}
			for      | {'for': 'nobody', 'steps': [{'key': 'two', 'at': 'phone'}]}
			for      | {'steps': [{'key': 'two', 'at': 'phone'}]}
			method   | {'for': 'phone', 'method': 'byMagic', 'steps': [{'key': 'two', 'at': 'phone'}]}
			method   | {'for': 'tenant', 'method': 'webSignIn', 'steps': [{'key': 'two', 'at': 'phone'}]}
			models   | {'for': 'phone', 'models': 'VVX', 'steps': [{'key': 'two', 'at': 'phone'}]}
			id       | {'for': 'tenant', 'id': 'x', 'steps': [{'key': 'two', 'at': 'phone'}]}
			key      | {'for': 'tenant', 'steps': [{'key': 'two two', 'at': 'phone'}]}
			at       | {'for': 'tenant', 'steps': [{'key': 'two'}]}
			at       | {'for': 'tenant', 'steps': [{'key': 'two', 'at': 'home'}]}
			action   | {'for': 'tenant', 'steps': [{'key': 'two', 'action': 'dance'}]}
			value    | {'for': 'tenant', 'steps': [{'key': 'two', 'action': 'openPage'}]}
			value    | {'for': 'tenant', 'steps': [{'key': 'two', 'action': 'openPage', 'value': 'http://a.example'}]}
			value    | {'for': 'tenant', 'steps': [{'key': 'one', 'action': 'copyText', 'value': 'x'}]}
			optional | {'for': 'tenant', 'steps': [{'key': 'two', 'at': 'phone', 'optional': 'yes'}]}
			accounts | {'for': 'phone', 'accounts': ['robot'], 'steps': [{'key': 'two', 'at': 'phone'}]}
			service  | {'for': 'phone', 'service': 'pigeons', 'steps': [{'key': 'two', 'at': 'phone'}]}
			onRequest | {'for': 'phone', 'onRequest': 'no', 'steps': [{'key': 'two', 'at': 'phone'}]}
			include  | {'for': 'phone', 'steps': [{'include': '../elsewhere'}]}
			key      | {'for': 'phone', 'steps': [{'include': 'part', 'key': 'two'}]}
			screen   | {'for': 'phone', 'steps': [{'key': 'two', 'at': 'phone', 'screen': 'broken'}]}
			value    | {'for': 'phone', 'steps': [{'key': 'two', 'action': 'copyProvisioningUrl', 'value': 'many'}]}
			unlessMet | {'for': 'phone', 'steps': [{'key': 'two', 'at': 'phone', 'unlessMet': ['a need']}]}
			accounts | {'for': 'phone', 'steps': [{'key': 'two', 'at': 'phone', 'accounts': ['robot']}]}
			services | {'for': 'phone', 'steps': [{'key': 'two', 'at': 'phone', 'services': ['pigeons']}]}
			steps    | {'for': 'phone', 'steps': [{'key': 'two', 'at': 'phone', 'unlessMet': ['MODEL']}]}
			location | {'for': 'phone', 'steps': [{'key': 'two', 'at': 'phone', 'location': 'nowhere'}]}
			effect   | {'for': 'phone', 'steps': [{'key': 'two', 'at': 'phone', 'effect': 'rings'}]}
			""")
	void whatDoesNotFitIsNamed(String member, String json) {
		var failure = assertThrows(IllegalArgumentException.class, () -> read(json));
		assertTrue(String.valueOf(failure.getMessage()).startsWith("job: \"" + member + "\" does not fit in "),
				failure.getMessage());
	}

	@Test
	void whatGuidesShareStandsWhereItIsIncluded() throws IOException {
		var shared = new GuideReader("part", new PropertyResourceBundle(new StringReader("""
				three.title=Three
				three.text=Do three
				""")), part -> List.of())
				.readPart(new StringReader("{\"steps\": [{\"key\": \"three\", \"at\": \"phone\"}]}"));
		Guide guide = reader(part -> shared).read(new StringReader("""
				{"for": "phone", "steps": [
				 {"key": "one", "at": "phone"}, {"include": "a-part"}, {"key": "two", "at": "phone"}]}"""));
		assertEquals(List.of("one", "three", "two"), guide.steps().stream().map(GuideStep::key).toList());
		assertEquals(List.of("a-part"), guide.parts());
		assertEquals(shared.getFirst(), guide.steps().get(1));
		var twice = assertThrows(IllegalArgumentException.class, () -> reader(part -> shared).read(new StringReader(
				"{\"for\": \"phone\", \"steps\": [{\"include\": \"a\"}, {\"include\": \"a\"}]}")));
		assertTrue(String.valueOf(twice.getMessage()).startsWith("job: \"steps\""), twice.getMessage());
	}

	@Test
	void aTextThatIsMissingIsNamed() {
		var failure = assertThrows(MissingResourceException.class,
				() -> read("{'for': 'tenant', 'steps': [{'key': 'three', 'at': 'phone'}]}"));
		assertEquals("three.title", failure.getKey());
	}
}
