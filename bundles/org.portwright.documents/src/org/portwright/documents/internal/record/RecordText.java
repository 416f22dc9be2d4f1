package org.portwright.documents.internal.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

/**
 * The texts of the record, by their keys. It is handed to others, so it is English in every locale, as the letter is.
 */
@SuppressWarnings("nls")
public final class RecordText {

	private static final String FILE = "record.properties";
	private static final ResourceBundle TEXTS = load();

	private RecordText() {
	}

	/** A text with values in the place of {0}, {1} and so on. */
	public static String of(String key, Object... values) {
		return NLS.bind(TEXTS.getString(key), values);
	}

	private static ResourceBundle load() {
		try (InputStream stream = RecordText.class.getResourceAsStream(FILE)) {
			if (stream == null) {
				throw new IOException(FILE);
			}
			return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
