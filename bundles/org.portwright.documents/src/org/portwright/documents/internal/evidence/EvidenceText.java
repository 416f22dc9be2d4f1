package org.portwright.documents.internal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

/** The texts of the evidence for a Porting Override, by their keys. */
@SuppressWarnings("nls")
final class EvidenceText {

	private static final String FILE = "evidence.properties";
	private static final ResourceBundle TEXTS = load();

	private EvidenceText() {
	}

	/** A text with values in the place of {0}, {1} and so on. */
	static String of(String key, Object... values) {
		return values.length == 0 ? TEXTS.getString(key) : NLS.bind(TEXTS.getString(key), values);
	}

	private static ResourceBundle load() {
		try (InputStream stream = EvidenceText.class.getResourceAsStream(FILE)) {
			if (stream == null) {
				throw new IOException(FILE);
			}
			return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
