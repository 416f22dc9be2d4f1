package org.portwright.network;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.network.internal.texts.Messages;

/**
 * The network of a shell. A proxy is the one of the user's preferences, else the JVM's {@code https.proxyHost}, else
 * the one of the environment variable {@code HTTPS_PROXY}; each but the first with its own list of hosts that need
 * none.
 */
@SuppressWarnings("nls")
public final class ShellNetwork implements UserNetwork {

	private static final String DIRECT = "none";
	private static final String JAVA_HOST = "https.proxyHost";
	private static final String JAVA_PORT = "https.proxyPort";

	private final NetworkPreferences preferences;
	private final UnaryOperator<@Nullable String> environment;
	private final UnaryOperator<@Nullable String> properties;

	/**
	 * @param environment gives the value of an environment variable, or {@code null}
	 * @param properties  gives the value of a property of the JVM, or {@code null}
	 */
	public ShellNetwork(NetworkPreferences preferences, UnaryOperator<@Nullable String> environment,
			UnaryOperator<@Nullable String> properties) {
		this.preferences = preferences;
		this.environment = environment;
		this.properties = properties;
	}

	@Override
	public void checkOnline() throws WebException {
		if (preferences.workOffline()) {
			throw new WebException(WebTrouble.WORK_OFFLINE,
					NLS.bind(Messages.NetworkPreferences_offline, preferences.file()));
		}
	}

	@Override
	public Optional<ProxyAddress> proxy(URI address) throws WebException {
		if (WebAddresses.isLoopback(address)) {
			return Optional.empty();
		}
		Optional<String> preferred = preferences.proxy();
		if (preferred.isPresent()) {
			return DIRECT.equals(preferred.get()) ? Optional.empty()
					: Optional.of(ProxyAddress.read(preferred.get(), preferences.proxySetting()));
		}
		String host = WebAddresses.host(address);
		Optional<String> ofJava = value(properties, JAVA_HOST);
		if (ofJava.isPresent()) {
			Optional<String> port = value(properties, JAVA_PORT);
			return isExempt(host, value(properties, "http.nonProxyHosts").orElse(""), "\\|") ? Optional.empty()
					: Optional.of(ProxyAddress.read(ofJava.get() + ':' + port.orElse("443"),
							port.isEmpty() ? JAVA_HOST : JAVA_HOST + '/' + JAVA_PORT));
		}
		for (String variable : new String[] { "HTTPS_PROXY", "https_proxy" }) {
			Optional<String> ofShell = value(environment, variable);
			if (ofShell.isPresent()) {
				return isExempt(host,
						value(environment, "NO_PROXY").or(() -> value(environment, "no_proxy")).orElse(""),
						",") ? Optional.empty() : Optional.of(ProxyAddress.read(ofShell.get(), variable));
			}
		}
		return Optional.empty();
	}

	/** A host is exempt by its name, by a domain that it is in, or by a pattern with asterisks. */
	private static boolean isExempt(String host, String list, String separator) {
		return Stream.of(list.toLowerCase(Locale.ROOT).split(separator)).map(String::strip)
				.filter(entry -> !entry.isEmpty()).anyMatch(entry -> covers(entry, host));
	}

	private static boolean covers(String entry, String host) {
		if (entry.contains("*")) {
			return host.matches(("\\Q" + entry + "\\E").replace("*", "\\E.*\\Q"));
		}
		String domain = entry.startsWith(".") ? entry.substring(1) : entry;
		return Pattern.matches("(?:.*\\.)?" + Pattern.quote(domain), host);
	}

	private static Optional<String> value(UnaryOperator<@Nullable String> values, String name) {
		@Nullable
		String value = values.apply(name);
		return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
	}
}
