package org.portwright.phones.ui.internal.pairing;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.portwright.reference.ReferenceData;
import org.portwright.ui.guides.GuideCommand;

/**
 * The page on which the pairing code is entered. The phone shows its address; which one differs by service and time.
 */
@SuppressWarnings("nls")
public final class SignInPage {

	/** Microsoft's page for the device flow, and the one of the SIP Gateway. */
	static final List<String> KNOWN = List.copyOf(ReferenceData.of("sign-in-pages").eachText());

	private static final String KEY = "signIn.page";
	private static final String SECURE = "https://";

	private SignInPage() {
	}

	/** The address that was used last, to begin with the first known. */
	public static String address() {
		@Nullable
		String used = settings().get(KEY);
		return used == null ? KNOWN.getFirst() : used;
	}

	/** The same as a phone shows it: what every page begins with is left out. */
	public static String shown() {
		return address().replaceFirst("^" + SECURE, "");
	}

	/**
	 * Takes an address as the phone shows it, with or without its scheme; anything else is not taken. What follows its
	 * path is left out: it may be the code (RFC 8628, 3.3.1), which no file is to have.
	 */
	public static void use(String typed) {
		parse(typed).ifPresent(address -> settings().put(KEY, address.toString().split("[?#]", 2)[0]));
	}

	/**
	 * Understands an address as the phone shows it. One with somebody before its host leads elsewhere than it looks.
	 */
	static Optional<URI> parse(String typed) {
		String text = typed.strip();
		try {
			URI address = URI.create(text.contains("://") ? text : SECURE + text);
			return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null
					&& address.getUserInfo() == null ? Optional.of(address)
							: Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** Those of the frame, where version 0.1 keeps it. */
	private static IDialogSettings settings() {
		return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(GuideCommand.class)).getDialogSettings();
	}
}
