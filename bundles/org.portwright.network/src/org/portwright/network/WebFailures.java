package org.portwright.network;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NetworkInterface;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.network.internal.texts.Messages;

/** Says what went wrong with a request in words, with what to do. The JDK tells much of it in messages alone. */
@SuppressWarnings("nls")
final class WebFailures {

	private static final int DEEPEST = 10;
	private static final Pattern TUNNEL = Pattern.compile("Tunnel\\sfailed\\D+(\\d+)");
	private static final Pattern OTHER_NAME = Pattern.compile("(?i)no\\ssubject\\salternative|no\\sname\\smatching");
	private static final Pattern UNREACHABLE = Pattern.compile("(?i)unreachable|no route");
	private static final Pattern NO_HTTP = Pattern.compile("(?i)status line");

	private final URI address;
	private final Optional<ProxyAddress> proxy;
	private final WebLimits limits;

	WebFailures(URI address, Optional<ProxyAddress> proxy, WebLimits limits) {
		this.address = address;
		this.proxy = proxy;
		this.limits = limits;
	}

	/** What a failure of the client means. */
	WebException of(Throwable failure) {
		if (isA(failure, BoundedBody.TooManyBytesException.class)) {
			return new WebException(WebTrouble.TOO_LARGE,
					NLS.bind(Messages.WebFailures_tooLarge, host(), limits.bytes() >> 10), failure);
		}
		if (isA(failure, TimeoutException.class) || isA(failure, HttpTimeoutException.class)) {
			return said(WebTrouble.TIME_OUT, Messages.WebFailures_timeOut, new WaitingTime(limits.time()).inWords(),
					failure);
		}
		if (isA(failure, SSLException.class) || isA(failure, CertificateException.class)) {
			return secure(failure);
		}
		Matcher tunnel = TUNNEL.matcher(messages(failure));
		if (tunnel.find()) {
			return said(WebTrouble.PROXY_REFUSED, Messages.WebFailures_proxyRefused, String.valueOf(tunnel.group(1)),
					failure);
		}
		return connection(failure);
	}

	/** The proxy asks who it is, which is not told to it. */
	WebException proxySignIn() {
		return new WebException(WebTrouble.PROXY_SIGN_IN,
				NLS.bind(Messages.WebFailures_proxySignIn, proxyName(), host()));
	}

	/**
	 * The answer sends elsewhere.
	 *
	 * @param next where to, if it says so
	 */
	WebException redirected(Optional<URI> next) {
		return new WebException(WebTrouble.REDIRECTED, NLS.bind(Messages.WebFailures_redirected,
				WebAddresses.hostAndPort(address), next.map(WebAddresses::hostAndPort).orElse("?")));
	}

	private WebException secure(Throwable failure) {
		if (isA(failure, CertificateExpiredException.class) || isA(failure, CertificateNotYetValidException.class)) {
			return said(WebTrouble.CERTIFICATE_EXPIRED, Messages.WebFailures_expired, "", failure);
		}
		if (OTHER_NAME.matcher(messages(failure)).find()) {
			return said(WebTrouble.CERTIFICATE_OF_ANOTHER, Messages.WebFailures_ofAnother, "", failure);
		}
		if (isA(failure, CertificateException.class)) {
			return said(WebTrouble.CERTIFICATE_UNTRUSTED, Messages.WebFailures_untrusted, "", failure);
		}
		return said(WebTrouble.TLS_FAILED, Messages.WebFailures_tls, "", failure);
	}

	private WebException connection(Throwable failure) {
		boolean unresolved = isA(failure, UnresolvedAddressException.class)
				|| isA(failure, UnknownHostException.class);
		if (leavesThisMachine() && !hasNetwork() || isA(failure, NoRouteToHostException.class)
				|| UNREACHABLE.matcher(messages(failure)).find()) {
			return said(WebTrouble.NO_NETWORK, Messages.WebFailures_noNetwork, "", failure);
		}
		if (proxy.isPresent() && (unresolved || isA(failure, ConnectException.class))) {
			return said(WebTrouble.PROXY_UNREACHABLE, Messages.WebFailures_proxyUnreachable, proxyName(), failure);
		}
		if (unresolved) {
			return said(WebTrouble.HOST_UNKNOWN, Messages.WebFailures_hostUnknown, "", failure);
		}
		if (isA(failure, ConnectException.class)) {
			return said(WebTrouble.CONNECTION_REFUSED, Messages.WebFailures_refused, "", failure);
		}
		if (isA(failure, ProtocolException.class) || !isA(failure, SocketException.class)
				&& isA(failure, IOException.class) && NO_HTTP.matcher(messages(failure)).find()) {
			return said(WebTrouble.UNREADABLE, Messages.WebFailures_unreadable, "", failure);
		}
		return said(WebTrouble.CONNECTION_LOST, Messages.WebFailures_lost, "", failure);
	}

	private WebException said(WebTrouble trouble, String message, String detail, Throwable cause) {
		return new WebException(trouble, NLS.bind(message, host(), detail), cause);
	}

	private String host() {
		return WebAddresses.host(address);
	}

	private String proxyName() {
		return proxy.map(way -> NLS.bind(Messages.WebFailures_proxyName, way, way.setting()))
				.orElse(Messages.WebFailures_someProxy);
	}

	/** A proxy on this machine may know a way where this machine is in no network itself. */
	private boolean leavesThisMachine() {
		return !WebAddresses.isLoopback(proxy.map(way -> way.host()).orElseGet(this::host));
	}

	private static boolean hasNetwork() {
		try (Stream<NetworkInterface> all = NetworkInterface.networkInterfaces()) {
			return all.anyMatch(WebFailures::leadsOut);
		} catch (SocketException e) {
			// Nobody knows; what the connection says counts.
			return true;
		}
	}

	private static boolean leadsOut(NetworkInterface one) {
		try {
			return one.isUp() && !one.isLoopback();
		} catch (SocketException e) {
			return false;
		}
	}

	private static boolean isA(Throwable failure, Class<? extends Throwable> type) {
		return chain(failure).anyMatch(type::isInstance);
	}

	private static String messages(Throwable failure) {
		return String.join("\n", chain(failure).map(one -> String.valueOf(one.getMessage())).toList());
	}

	private static Stream<Throwable> chain(Throwable failure) {
		return Stream.<@Nullable Throwable>iterate(failure, one -> one == null ? null : one.getCause()).limit(DEEPEST)
				.flatMap(one -> Stream.ofNullable(one));
	}
}
