package org.portwright.porting.life;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

/** The sentences of {@link OverdueWords}, by their keys. */
@SuppressWarnings("nls")
final class OverdueText {

	private static final String FILE = "overdue.properties";
	private static final ResourceBundle TEXTS = load();

	private OverdueText() {
	}

	/** A sentence with values in the place of {0}, {1} and so on. */
	static String of(String key, Object... values) {
		return NLS.bind(TEXTS.getString(key), values);
	}

	private static ResourceBundle load() {
		try (InputStream stream = OverdueText.class.getResourceAsStream(FILE)) {
			if (stream == null) {
				throw new IOException(FILE);
			}
			return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
