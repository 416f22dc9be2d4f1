package org.portwright.directory.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.network.WebAddresses;

import com.microsoft.aad.msal4j.DeviceCode;
import com.microsoft.aad.msal4j.DeviceCodeFlowParameters;
import com.microsoft.aad.msal4j.InteractiveRequestParameters;
import com.microsoft.aad.msal4j.Prompt;
import com.microsoft.aad.msal4j.SystemBrowserOptions;

/** What MSAL4J is told for each way to sign in. */
@SuppressWarnings("nls")
record SignInParameters(SignInLimits limits, Set<String> scopes) {

	/** The browser is opened by the host, never by MSAL4J, which would load AWT or start commands. */
	InteractiveRequestParameters browser(SignInWay.Browser way) {
		String port = limits.redirectPort() == 0 ? "" : ":" + limits.redirectPort();
		SystemBrowserOptions options = SystemBrowserOptions.builder()
				.htmlMessageSuccess(html(Messages.SignInParameters_done))
				.htmlMessageError(html(Messages.SignInParameters_failed)).openBrowserAction(url -> open(way, url))
				.build();
		return InteractiveRequestParameters.builder(URI.create("http://localhost" + port)).scopes(scopes)
				.prompt(Prompt.SELECT_ACCOUNT)
				.httpPollingTimeoutInSeconds(browserSeconds())
				.systemBrowserOptions(options).build();
	}

	/** How long MSAL4J waits for the browser. */
	int browserSeconds() {
		return (int) Math.max(1, limits.browser().toSeconds());
	}

	DeviceCodeFlowParameters code(SignInWay.DeviceCode way) {
		return DeviceCodeFlowParameters.builder(scopes, given -> show(way, given)).build();
	}

	private static String html(String text) {
		return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Portwright</title></head><body><p>" + text
				+ "</p></body></html>";
	}

	private static void open(SignInWay.Browser way, @Nullable URL url) {
		try {
			way.open().accept(Objects.requireNonNull(url).toURI());
		} catch (URISyntaxException | RuntimeException e) {
			throw new NotShownException();
		}
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
