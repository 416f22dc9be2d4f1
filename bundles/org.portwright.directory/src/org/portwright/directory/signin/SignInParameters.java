package org.portwright.directory.signin;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.network.WebAddresses;
import org.portwright.reference.ReferenceData;

import com.microsoft.aad.msal4j.DeviceCode;
import com.microsoft.aad.msal4j.DeviceCodeFlowParameters;

/** What MSAL4J is told for a sign-in by a code. */
@SuppressWarnings("nls")
record SignInParameters(SignInPlace place, SignInLimits limits, Set<String> scopes) {

	private static final int LONGEST_SHOWN = 100;

	DeviceCodeFlowParameters code(SignInWay.DeviceCode way) {
		return DeviceCodeFlowParameters.builder(scopes, given -> show(way, given)).build();
	}

	private void show(SignInWay.DeviceCode way, @Nullable DeviceCode given) {
		SignInWay.ShownCode code = code(Objects.requireNonNull(given));
		try {
			way.show().accept(code);
		} catch (RuntimeException e) {
			throw new NotShownException();
		}
	}

	/** Whatever is missing, or has run out already, ends the sign-in, as a foreign page does: nobody is to type it. */
	private SignInWay.ShownCode code(DeviceCode given) {
		String code = Optional.ofNullable(given.userCode()).orElse("").strip();
		URI page = URI.create(Optional.ofNullable(given.verificationUri()).orElse(""));
		if (!code.matches("[\\w-]{4,40}") || page.getScheme() == null || given.expiresIn() <= 0) {
			throw new IllegalStateException();
		}
		if (!isOfMicrosoft(page)) {
			throw new ForeignPageException(shown(page));
		}
		Instant expires = Instant.now().plusSeconds(Math.clamp(given.expiresIn(), 0, limits.longest().toSeconds()));
		return new SignInWay.ShownCode(code, page, expires, NLS.bind(Messages.SignInParameters_code, code, page));
	}

	/** Without what is asked of the page, which may be long. */
	private static String shown(URI page) {
		String shown = page.toASCIIString().replaceFirst("[?#].*", "");
		return shown.length() <= LONGEST_SHOWN ? shown : shown.substring(0, LONGEST_SHOWN) + '\u2026';
	}

	/** By TLS, at the host that was asked for the code or one that is known for the cloud, or below that. */
	private boolean isOfMicrosoft(URI page) {
		String host = WebAddresses.host(page);
		return "https".equals(page.getScheme()) && WebAddresses.isAllowed(page)
				&& (WebAddresses.isSameServer(place.base(), page) || ReferenceData.of("code-pages")
						.texts(place.cloud()).stream().anyMatch(known -> ('.' + host).endsWith('.' + known)));
	}
}
