package org.portwright.loopback;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A phone on loopback: HTTPS with a certificate that it signed itself, and the answers that Poly documents. */
@SuppressWarnings("nls")
public final class StandInPhone implements AutoCloseable {

	/** Its password, marked so that tests can look for it. */
	public static final String PASSWORD = "marked-secret-7351";
	/** What it says of itself in UC Software before 5.7. */
	public static final String BEFORE_5_7 = """
			{"data": {"ModelNumber": "VVX 411", "DeviceType": "hardwareEndpoint", "FirmwareRelease": "5.5.4.2255",\
			 "DeviceVendor": "Polycom", "MACAddress": "64167f000001", "UpTimeSinceLastReboot": "20 Days 16:11:42",\
			 "IPV4Address": "192.168.1.20", "IPV6Address": "::", "AttachedHardware": {}}, "Status": "2000"}""";
	/** What it says of itself in UC Software since 5.7. */
	public static final String SINCE_5_7 = """
			{"data": {"ModelNumber": "VVX 411", "DeviceVendor": "Polycom", "MACAddress": "64167f000001",\
			 "UpTime": {"Days": "20", "Hours": "16", "Minutes": 11, "Seconds": "42"},\
			 "Firmware": {"Application": "5.9.7.3480 14-Jan-21 10:02", "Updater": "5.9.8.1", "BootBlock": "3.0.5.0112"}},\
			 "Status": "2000"}""";
	/** What it says of a line that is registered. */
	public static final String REGISTERED = """
			{"data": [{"LineNumber": "1", "UserID": "6000", "LineType": "private", "SIPAddress": "adele@contoso.com",\
			 "Protocol": "SIP", "RegistrationStatus": "registered", "Label": "6000", "ProxyAddress": "192.168.44.160",\
			 "Port": "5060"}], "Status": "2000"}""";

	private static final String DEVICE = "/api/v1/mgmt/device/info";
	private static final String LINES = "/api/v1/mgmt/lineInfo";

	/** What was asked, each with the value of its header Authorization. */
	public final List<String> asked = new CopyOnWriteArrayList<>();
	private final Map<String, String> pages = new ConcurrentHashMap<>();
	private final ServerSocket server;
	private final CountDownLatch closed = new CountDownLatch(1);
	/** What it writes instead of an answer. */
	private volatile UnaryOperator<String> manner = answer -> answer;
	private volatile boolean silent;

	/**
	 * Starts it.
	 *
	 * @param folder has keys as {@link #makeKey} makes them
	 * @param alias  the name of its own
	 */
	public StandInPhone(Path folder, String alias) throws IOException {
		server = context(folder, alias).getServerSocketFactory().createServerSocket(0, 50,
				InetAddress.getByName("127.0.0.1"));
		says(SINCE_5_7, REGISTERED);
		Thread.ofPlatform().daemon().name("phone").start(this::accept);
	}

	/** It says this of itself and of its lines. */
	public StandInPhone says(String device, String lines) {
		pages.put(DEVICE, device);
		pages.put(LINES, lines);
		return this;
	}

	/** It has only the second version of its interface. */
	public void onlyVersionTwo() {
		for (String page : List.copyOf(pages.keySet())) {
			pages.put(page.replace("v1", "v2"), pages.remove(page));
		}
	}

	/** Its interface is switched off. */
	public void switchOff() {
		pages.clear();
	}

	/** It writes something else than its answer. */
	public void writes(UnaryOperator<String> instead) {
		manner = instead;
	}

	/** It takes the question and says nothing. */
	public void fallsSilent() {
		silent = true;
	}

	/** Where it listens. */
	public int port() {
		return server.getLocalPort();
	}

	private void accept() {
		while (!server.isClosed()) {
			try {
				Socket socket = server.accept();
				Thread.ofPlatform().daemon().name("phone-connection").start(() -> serve(socket));
			} catch (IOException e) {
				// It was closed.
			}
		}
	}

	private void serve(Socket socket) {
		try (socket) {
			var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
			String first = in.readLine();
			String authorization = "";
			for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
				if (line.regionMatches(true, 0, "authorization: ", 0, 15)) {
					authorization = line.substring(15);
				}
			}
			asked.add(first + ' ' + authorization);
			if (silent) {
				closed.await();
			}
			OutputStream out = socket.getOutputStream();
			out.write(manner.apply(answer(first.split(" ")[1], authorization)).getBytes(StandardCharsets.UTF_8));
			out.flush();
		} catch (IOException | InterruptedException e) {
			// The client is gone, or the phone is.
		}
	}

	private String answer(String page, String authorization) {
		String right = "Basic " + Base64.getEncoder()
				.encodeToString(("Polycom:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
		if (!authorization.equals(right)) {
			return http("401 Unauthorized", "WWW-Authenticate: Basic realm=\"phone\"\r\n", "");
		}
		return pages.containsKey(page) ? http("200 OK", "Content-Type: application/json\r\n", pages.get(page))
				: http("404 Not Found", "", "");
	}

	/** An answer of HTTP as it is written. */
	public static String http(String status, String headers, String body) {
		return "HTTP/1.1 " + status + "\r\n" + headers + "Connection: close\r\nContent-Length: "
				+ body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
	}

	/**
	 * Makes a key of this moment by the JDK's keytool, in a file of its name that is opened at once: it keeps no
	 * secret.
	 */
	public static void makeKey(Path folder, String alias) throws IOException, InterruptedException {
		var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-J-XX:TieredStopAtLevel=1", "-J-Dkeystore.pkcs12.keyPbeIterationCount=1",
				"-J-Dkeystore.pkcs12.certPbeIterationCount=1", "-J-Dkeystore.pkcs12.macIterationCount=1", "-genkeypair",
				"-alias", alias, "-keyalg", "EC", "-groupname", "secp256r1",
				"-dname", "CN=64167f000001", "-startdate", "-30d", "-validity", "7", "-storetype", "PKCS12",
				"-keystore",
				folder.resolve(alias).toString(), "-storepass", "loopback").redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0) {
			throw new IOException(said);
		}
	}

	private static SSLContext context(Path folder, String alias) throws IOException {
		try (var in = Files.newInputStream(folder.resolve(alias))) {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(in, "loopback".toCharArray());
			var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			factory.init(store, "loopback".toCharArray());
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(factory.getKeyManagers(), null, null);
			return context;
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void close() throws IOException {
		closed.countDown();
		server.close();
	}
}
