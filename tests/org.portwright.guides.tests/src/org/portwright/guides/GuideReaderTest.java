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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
			two.link=Two it is
			""";

	private static Guide read(String json) throws IOException {
		return new GuideReader("job", new PropertyResourceBundle(new StringReader(TEXTS)))
				.read(new StringReader(json.replace('\'', '"')));
	}

	@Test
	void aGuideIsRead() throws IOException {
		Guide guide = read("""
				{'for': 'phone', 'models': ['VVX'], 'method': 'webSignIn', 'steps': [
				 {'key': 'one', 'action': 'copyText', 'optional': true},
				 {'key': 'two', 'at': 'browser', 'effect': 'signedIn'}]}""");
		assertEquals("job", guide.id());
		assertEquals(Optional.of(SignInMethod.WEB_SIGN_IN), guide.method());
		var one = new GuideStep("one", "One", "Do <b>one</b>", Optional.empty(), Optional.empty(), true,
				StepAction.COPY_TEXT, "", "Hello", Optional.empty());
		var two = new GuideStep("two", "Two", "Do two", Optional.of("Two it is"), Optional.of(StepPlace.BROWSER), false,
				StepAction.NONE, "", "", Optional.of(Effect.SIGNED_IN));
		assertEquals(List.of(one, two), guide.steps());
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
			effect   | {'for': 'phone', 'steps': [{'key': 'two', 'at': 'phone', 'effect': 'rings'}]}
			""")
	void whatDoesNotFitIsNamed(String member, String json) {
		var failure = assertThrows(IllegalArgumentException.class, () -> read(json));
		assertTrue(String.valueOf(failure.getMessage()).startsWith("job: \"" + member + "\" does not fit in "),
				failure.getMessage());
	}

	@Test
	void aTextThatIsMissingIsNamed() {
		var failure = assertThrows(MissingResourceException.class,
				() -> read("{'for': 'tenant', 'steps': [{'key': 'three', 'at': 'phone'}]}"));
		assertEquals("three.title", failure.getKey());
	}
}
