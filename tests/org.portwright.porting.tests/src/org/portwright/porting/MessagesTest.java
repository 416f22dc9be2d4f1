package org.portwright.porting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

	@ParameterizedTest
	@ValueSource(strings = { ".checks", ".life", ".profiles", ".days", ".dates",
			".internal.rules.addresses", ".internal.rules.preparation",
			".internal.rules.numbers", ".internal.rules.ranges", ".internal.rules.billing", ".internal.rules.signature",
			".internal.rules.life", ".internal.rules.file", ".internal.rules.engagement" })
	void everyTextIsThereAndUsed(String subpackage) throws ClassNotFoundException, IOException {
		Class<?> messages = Class.forName("org.portwright.porting" + subpackage + ".Messages");
		var texts = new Properties();
		try (InputStream file = messages.getResourceAsStream("messages.properties")) {
			texts.load(file);
		}
		Set<String> fields = new TreeSet<>();
		for (Field field : messages.getDeclaredFields()) {
			if (field.getType() == String.class) {
				fields.add(field.getName());
			}
		}
		assertEquals(new TreeSet<>(texts.stringPropertyNames()), fields);
	}
}
