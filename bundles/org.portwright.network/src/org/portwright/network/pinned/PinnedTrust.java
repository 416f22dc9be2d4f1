package org.portwright.network.pinned;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Trusts one certificate alone, whoever signed it: the one that is pinned. Where none is pinned yet it takes the one
 * that is shown and says which it is; until somebody has agreed to that one, no secret may be sent. A phone signs its
 * certificate itself, so nothing else could be looked at.
 */
final class PinnedTrust extends X509ExtendedTrustManager {

	private static final X509Certificate[] NOBODY = {};

	private final Optional<String> pinned;
	private volatile Optional<String> shown = Optional.empty();

	/** @param pinned SHA-256 of the certificate, in hexadecimal digits in lower case */
	PinnedTrust(Optional<String> pinned) {
		this.pinned = pinned;
	}

	/** SHA-256 of the certificate that was shown last, in hexadecimal digits. */
	Optional<String> shown() {
		return shown;
	}

	/** Whether another one was shown than the one that is pinned. */
	boolean isChanged() {
		return pinned.isPresent() && shown.isPresent() && !shown.equals(pinned);
	}

	/** What makes connections by it. */
	SSLContext context() {
		try {
			SSLContext context = SSLContext.getInstance("TLS"); //$NON-NLS-1$
			context.init(null, new TrustManager[] { this }, new SecureRandom());
			return context;
		} catch (GeneralSecurityException e) {
			// Every Java has it.
			throw new IllegalStateException(e);
		}
	}

	private void check(X509Certificate[] chain) throws CertificateException {
		String digest = sha256(chain[0]);
		shown = Optional.of(digest);
		if (isChanged()) {
			throw new CertificateException(digest);
		}
	}

	private static String sha256(X509Certificate certificate) throws CertificateException {
		try {
			return HexFormat.of().formatHex(
					MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded())); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	@NonNullByDefault({})
	public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
			throws CertificateException {
		check(chain);
	}

	@Override
	@NonNullByDefault({})
	public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
		check(chain);
	}

	@Override
	@NonNullByDefault({})
	public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
		check(chain);
	}

	@Override
	@NonNullByDefault({})
	public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
			throws CertificateException {
		throw new CertificateException();
	}

	@Override
	@NonNullByDefault({})
	public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
		throw new CertificateException();
	}

	@Override
	@NonNullByDefault({})
	public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
		throw new CertificateException();
	}

	@Override
	@NonNullByDefault({})
	public X509Certificate[] getAcceptedIssuers() {
		return NOBODY;
	}
}
