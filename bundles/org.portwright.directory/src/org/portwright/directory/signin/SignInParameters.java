package org.portwright.directory.signin;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.network.WebAddresses;

import com.microsoft.aad.msal4j.DeviceCode;
import com.microsoft.aad.msal4j.DeviceCodeFlowParameters;

/** What MSAL4J is told for a sign-in by a code. */
@SuppressWarnings("nls")
record SignInParameters(SignInLimits limits, Set<String> scopes) {

	DeviceCodeFlowParameters code(SignInWay.DeviceCode way) {
		return DeviceCodeFlowParameters.builder(scopes, given -> show(way, given)).build();
	}

	private void show(SignInWay.DeviceCode way, @Nullable DeviceCode given) {
		ShownCode code = code(Objects.requireNonNull(given));
		try {
			way.show().accept(code);
		} catch (RuntimeException e) {
			throw new NotShownException();
		}
	}

	/** Whatever is missing, or is no page of the web, ends the sign-in: nobody is to open or type it. */
	private ShownCode code(DeviceCode given) {
		String code = Optional.ofNullable(given.userCode()).orElse("").strip();
		URI page = URI.create(Optional.ofNullable(given.verificationUri()).orElse(""));
		if (!code.matches("[\\w-]{4,40}") || !"https".equals(page.getScheme()) || !WebAddresses.isAllowed(page)) {
			throw new IllegalStateException();
		}
		Instant expires = Instant.now().plusSeconds(Math.clamp(given.expiresIn(), 0, limits.longest().toSeconds()));
		return new ShownCode(code, page, expires, NLS.bind(Messages.SignInParameters_code, code, page));
	}
}
