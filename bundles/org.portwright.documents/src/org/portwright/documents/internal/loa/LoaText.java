package org.portwright.documents.internal.loa;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

/**
 * The texts of the Letter of Authorization. Not a class of messages: those follow the user's language, and this
 * document is English everywhere.
 */
@SuppressWarnings("nls")
enum LoaText {
	TITLE,
	SUBTITLE,
	DOCUMENT_TITLE,
	SUMMARY,
	DRAFT,
	PAGE,
	INTRO,
	ORDER_NAME,
	PORT_ORDER_ID,
	RUNNING_ORDER,
	PREPARED,
	SUBSCRIBER,
	SUBSCRIBER_HINT,
	SUBSCRIBER_NAME,
	SERVICE_ADDRESS,
	SITE_POSTCODE,
	BILLING_ADDRESS,
	BILLING_POSTCODE,
	SAME_ADDRESS,
	AUTHORISED_PERSON,
	AUTHORISED_POSITION,
	CONTACT,
	CONTACT_NAME,
	CONTACT_ORGANISATION,
	CONTACT_PHONE,
	CONTACT_EMAIL,
	LOSING,
	LOSING_HINT,
	LOSING_PROVIDER,
	ACCOUNT_NUMBER,
	LOSING_NETWORK,
	CUPID,
	RANGE_HOLDER,
	GAINING,
	GAINING_HINT,
	GAINING_PROVIDER,
	GAINING_NAME,
	ORGANISATION_ID,
	INITIAL_DOMAIN,
	MOVE,
	BILLING_NUMBER,
	REPLACEMENT_NUMBER,
	LINE_TYPE,
	SINGLE_LINE,
	MULTI_LINE,
	REQUESTED_DATE,
	REQUESTED_TIME,
	PORT_TYPE,
	PORT_FULL,
	PORT_PARTIAL_MAIN_STAYS,
	PORT_PARTIAL_MAIN_MOVES,
	PORT_PARTIAL,
	NUMBER_COUNT,
	NUMBERS,
	NUMBERS_HINT,
	FIRST_NUMBER,
	LAST_NUMBER,
	COUNT,
	TYPE,
	USAGE,
	SITE,
	SINGLE_NUMBER,
	MAIN_NUMBER,
	MAIN_NUMBER_WITHIN,
	NO_NUMBER,
	TOTAL,
	AT_SERVICE_ADDRESS,
	TYPE_GEOGRAPHIC,
	TYPE_FREEPHONE,
	TYPE_UAN,
	TYPE_MOBILE,
	TYPE_PAGER,
	TYPE_PERSONAL,
	TYPE_PREMIUM,
	TYPE_VOIP,
	TYPE_FOREIGN,
	TYPE_UNKNOWN,
	USAGE_USER,
	USAGE_VOICE_APP,
	USAGE_CONFERENCE,
	USAGE_UNSPECIFIED,
	INSTALLED,
	INSTALLED_HINT,
	SITES,
	SITE_NAME,
	SITE_ADDRESS,
	POSTCODE,
	NOTES,
	CANCEL_LEAD,
	CANCEL,
	CANCEL_CONTACT,
	FORMS_LEAD,
	FORMS,
	AUTHORITY,
	OWNERSHIP_LEAD,
	OWNERSHIP,
	PERMISSION_LEAD,
	PERMISSION,
	UNDERSTOOD_LEAD,
	UNDERSTOOD,
	SIGNATURE,
	SIGNATURE_DATE,
	SIGNATURE_NAME,
	SIGNATURE_POSITION;

	private static final String FILE = "loa.properties";
	private static final ResourceBundle TEXTS = load();

	/** The text with values in the place of {0}, {1} and so on. */
	String text(Object... values) {
		String text = TEXTS.getString(name());
		return values.length == 0 ? text : NLS.bind(text, values);
	}

	private static ResourceBundle load() {
		try (InputStream stream = LoaText.class.getResourceAsStream(FILE)) {
			if (stream == null) {
				throw new IOException(FILE);
			}
			return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
