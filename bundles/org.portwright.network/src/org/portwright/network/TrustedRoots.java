package org.portwright.network;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Who is trusted: whom the JVM trusts, and on Windows and macOS whom the system trusts, since companies put the
 * certificates of their proxies there. Where somebody named a trust store for the JVM, that alone counts.
 */
@SuppressWarnings("nls")
final class TrustedRoots implements X509TrustManager {

	private static final String NAMED = "javax.net.ssl.trustStore";

	private final List<X509TrustManager> all;

	private TrustedRoots(List<X509TrustManager> all) {
		this.all = all;
	}

	/** A context that trusts them. */
	static SSLContext context() {
		try {
			List<X509TrustManager> all = new ArrayList<>(managers(null));
			if (System.getProperty(NAMED) == null) {
				ofSystem(System.getProperty("os.name").toLowerCase(Locale.ROOT)).ifPresent(all::addAll);
			}
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, new TrustManager[] { new TrustedRoots(all) }, null);
			return context;
		} catch (GeneralSecurityException e) {
			// Every Java has TLS and a trust store, or makes no connection, and that is said then.
			throw new IllegalStateException(e);
		}
	}

	private static Optional<List<X509TrustManager>> ofSystem(String system) {
		String type = system.startsWith("windows") ? "Windows-ROOT" : system.startsWith("mac") ? "KeychainStore" : "";
		if (type.isEmpty()) {
			return Optional.empty();
		}
		try {
			KeyStore store = KeyStore.getInstance(type);
			store.load(null, null);
			return Optional.of(managers(store));
		} catch (GeneralSecurityException | IOException e) {
			// A Java without the store of its system: the JVM's own is left.
			return Optional.empty();
		}
	}

	private static List<X509TrustManager> managers(@Nullable KeyStore store) throws GeneralSecurityException {
		TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		factory.init(store);
		return Stream.of(factory.getTrustManagers()).filter(X509TrustManager.class::isInstance)
				.map(X509TrustManager.class::cast).toList();
	}

	@Override
	public void checkServerTrusted(X509Certificate @Nullable [] chain, @Nullable String type)
			throws CertificateException {
		CertificateException refused = new CertificateException();
		for (X509TrustManager one : all) {
			try {
				one.checkServerTrusted(chain, type);
				return;
			} catch (CertificateException e) {
				refused = e;
			}
		}
		throw refused;
	}

	@Override
	public void checkClientTrusted(X509Certificate @Nullable [] chain, @Nullable String type)
			throws CertificateException {
		throw new CertificateException();
	}

	@Override
	public X509Certificate[] getAcceptedIssuers() {
		return all.stream().flatMap(one -> Stream.of(one.getAcceptedIssuers())).toArray(X509Certificate[]::new);
	}
}
