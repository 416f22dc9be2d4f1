package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.portwright.porting.internal.rules.fields.FieldRule;
import org.portwright.porting.rules.texts.RuleTexts;

/** Every code has its texts, every text has a code, and none would lose a word when it is put together. */
class RuleTextsTest {

	private static final String FINE = ".fine";
	/** An apostrophe that is not doubled takes what follows for a quotation. */
	private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

	@Test
	void everyCodeSaysWhatHoldsAndNoOther() throws IOException {
		Set<String> fine = texts().stringPropertyNames().stream().filter(key -> key.endsWith(FINE))
				.map(key -> key.substring(0, key.length() - FINE.length()))
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(RuleTable.codes(), fine);
		for (String code : fine) {
			String text = RuleTexts.fine(code);
			assertTrue(text.endsWith(".") && !text.contains("{") && !text.contains("''"), text);
		}
	}

	@Test
	void everyRuleOfOneFieldHasItsTextAndNoTextIsOfNoRule() throws IOException {
		Set<String> declared = new TreeSet<>();
		Orders.ENGINE.orderRules().stream().filter(FieldRule.class::isInstance)
				.forEach(rule -> declared.addAll(rule.codes()));
		Orders.ENGINE.tenantRules().stream().filter(FieldRule.class::isInstance)
				.forEach(rule -> declared.addAll(rule.codes()));
		Properties texts = texts();
		Set<String> keys = new TreeSet<>(texts.stringPropertyNames());
		keys.removeIf(key -> key.endsWith(FINE));
		Set<String> codes = keys.stream().map(key -> key.replaceFirst("\\..*", ""))
				.collect(Collectors.toCollection(TreeSet::new));
		assertTrue(codes.containsAll(declared), codes::toString);
		assertTrue(RuleTable.codes().containsAll(codes), codes::toString);
		for (String key : keys) {
			assertFalse(LONE_APOSTROPHE.matcher(texts.getProperty(key)).find(), key);
		}
	}

	private static Properties texts() throws IOException {
		var texts = new Properties();
		try (InputStream file = RuleTexts.class.getResourceAsStream("rules.properties")) {
			texts.load(file);
		}
		return texts;
	}
}
