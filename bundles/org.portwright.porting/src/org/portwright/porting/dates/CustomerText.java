package org.portwright.porting.dates;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

/** The sentences of {@link CustomerWords}, by their keys. */
@SuppressWarnings("nls")
final class CustomerText {

	private static final String FILE = "customer.properties";
	private static final ResourceBundle TEXTS = load();

	private CustomerText() {
	}

	/** A sentence with values in the place of {0}, {1} and so on. */
	static String of(String key, String... values) {
		return NLS.bind(TEXTS.getString(key), values);
	}

	private static ResourceBundle load() {
		try (InputStream stream = CustomerText.class.getResourceAsStream(FILE)) {
			if (stream == null) {
				throw new IOException(FILE);
			}
			return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
