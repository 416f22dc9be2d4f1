package org.portwright.loopback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Keys and the trust store for them, made at this moment by the JDK's keytool: an authority, and signed by it a key for
 * the hosts of Microsoft, one for another host and one that has expired; and one that nobody trusts.
 */
public final class Keys {

	/** What keeps nothing secret: the keys end with the process, and are for loopback alone. */
	public static final String PASSWORD = "loopback";

	private static final String AUTHORITY = "authority";
	private static final String HOSTS = "dns:localhost,ip:127.0.0.1,dns:login.microsoftonline.com,"
			+ "dns:login.microsoftonline.us,dns:login.chinacloudapi.cn,dns:graph.microsoft.com";

	private final Path folder;
	/** Made once each: to open a file of keys takes longer than most calls of a server. */
	private final Map<Kind, SSLContext> contexts = new EnumMap<>(Kind.class);

	private Keys(Path folder) {
		this.folder = folder;
	}

	/** Which key a server has. */
	enum Kind {
		/** The right one. */
		MICROSOFT(HOSTS, ""),
		/** Trusted, but of another host. */
		OTHER_NAME("dns:somebody.example", ""),
		/** Trusted, but of last month. */
		EXPIRED(HOSTS, "-30d"),
		/** Nobody trusts it. */
		STRANGER(HOSTS, "");

		private final String hosts;
		private final String start;

		Kind(String hosts, String start) {
			this.hosts = hosts;
			this.start = start;
		}

		/** It is signed by the authority, which is in the same file already; that of the stranger by itself. */
		private List<String> command(Path file) {
			List<String> command = keytool(file, alias(), "san=" + hosts);
			if (!start.isEmpty()) {
				command.addAll(List.of("-startdate", start));
			}
			if (this != STRANGER) {
				command.addAll(List.of("-signer", AUTHORITY));
			}
			return command;
		}

		private String alias() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** Makes them in a folder that is there. */
	public static Keys make(Path folder) throws IOException {
		Keys keys = new Keys(folder);
		Path authority = folder.resolve(AUTHORITY + ".p12");
		try {
			end(start(keytool(authority, AUTHORITY, "bc:c")));
			List<Process> all = new ArrayList<>();
			for (Kind kind : Kind.values()) {
				if (kind != Kind.STRANGER) {
					Files.copy(authority, keys.file(kind));
				}
				all.add(start(kind.command(keys.file(kind))));
			}
			for (Process process : all) {
				end(process);
			}
			keys.trust(authority);
			return keys;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
	}

	private static List<String> keytool(Path file, String alias, String extension) {
		return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-J-XX:TieredStopAtLevel=1", "-genkeypair", "-alias", alias, "-keyalg", "EC", "-groupname",
				"secp256r1", "-dname", "CN=Portwright loopback " + alias, "-ext", extension, "-validity", "7",
				"-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", PASSWORD));
	}

	private static Process start(List<String> command) throws IOException {
		return new ProcessBuilder(command).redirectErrorStream(true).start();
	}

	private static void end(Process process) throws IOException, InterruptedException {
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0) {
			throw new IOException(said);
		}
	}

	private void trust(Path authority) throws GeneralSecurityException, IOException {
		KeyStore trusted = KeyStore.getInstance("PKCS12");
		trusted.load(null, null);
		trusted.setCertificateEntry(AUTHORITY, load(authority).getCertificate(AUTHORITY));
		try (var out = Files.newOutputStream(trustStore())) {
			trusted.store(out, PASSWORD.toCharArray());
		}
	}

	/** The file with whom to trust, a PKCS12. */
	public Path trustStore() {
		return folder.resolve("trust.p12");
	}

	/** The options of Java by which it trusts them. */
	public String javaOptions() {
		return "-Djavax.net.ssl.trustStore=" + trustStore() + " -Djavax.net.ssl.trustStorePassword=" + PASSWORD;
	}

	/**
	 * Makes this Java trust them, and none that it was told to trust before. Java reads its properties once, so what
	 * asks for no context of its own gets a new one, too.
	 */
	public void trustHere() throws IOException {
		System.setProperty("javax.net.ssl.trustStore", trustStore().toString());
		System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
		try {
			TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			factory.init(load(trustStore()));
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, factory.getTrustManagers(), null);
			SSLContext.setDefault(context);
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
	}

	synchronized SSLContext context(Kind kind) throws IOException {
		if (!contexts.containsKey(kind)) {
			contexts.put(kind, make(kind));
		}
		return contexts.get(kind);
	}

	private SSLContext make(Kind kind) throws IOException {
		try {
			KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			factory.init(only(kind), PASSWORD.toCharArray());
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(factory.getKeyManagers(), null, null);
			return context;
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
	}

	/** Without the key of the authority, which would be as good. */
	private KeyStore only(Kind kind) throws GeneralSecurityException, IOException {
		KeyStore store = load(file(kind));
		if (store.containsAlias(AUTHORITY)) {
			store.deleteEntry(AUTHORITY);
		}
		return store;
	}

	private static KeyStore load(Path file) throws GeneralSecurityException, IOException {
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(file)) {
			store.load(in, PASSWORD.toCharArray());
		}
		return store;
	}

	private Path file(Kind kind) {
		return folder.resolve(kind.alias() + ".p12");
	}
}
