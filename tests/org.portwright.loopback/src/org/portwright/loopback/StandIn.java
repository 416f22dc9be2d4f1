package org.portwright.loopback;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import javax.net.ServerSocketFactory;

/**
 * The stand-in for Microsoft: a server, proxies to reach it by the names of Microsoft's hosts, and what is wrong there.
 */
public final class StandIn implements AutoCloseable {

	private final Keys keys;
	private final List<Page> pages = new CopyOnWriteArrayList<>();
	private final SignInPages signIn;
	private final GraphPages graph;
	private final Consumer<String> listener;
	private final Map<String, Fault> faults = new ConcurrentHashMap<>();
	private final List<String> log = new CopyOnWriteArrayList<>();
	private final List<AutoCloseable> parts = new ArrayList<>();
	private final LoopbackServer secure;

	/** One that knows some tenants. */
	public StandIn(Keys keys) throws IOException {
		this(keys, KnownTenant.USUAL);
	}

	/** One that knows certain tenants. */
	public StandIn(Keys keys, List<KnownTenant> tenants) throws IOException {
		this(keys, tenants, asked -> {
			// It is in the log.
		});
	}

	/**
	 * One that knows certain tenants.
	 *
	 * @param listener is told what is asked, as the log has it
	 */
	public StandIn(Keys keys, List<KnownTenant> tenants, Consumer<String> listener) throws IOException {
		this.keys = keys;
		this.listener = listener;
		signIn = new SignInPages(tenants);
		pages.add(new DirectoryPages(tenants));
		pages.add(signIn);
		graph = new GraphPages(tenants, token -> signIn.granted(token)
				.map(granted -> new GraphPages.Grant(granted.tenant().id(), granted.permissions())));
		pages.add(graph);
		this.secure = server(Keys.Kind.MICROSOFT);
	}

	/** Where it answers by TLS, as {@code https://localhost:40000}. */
	public String address() {
		return "https://localhost:" + secure.port();
	}

	/** Where it answers by TLS with the certificate of another host. */
	public String addressOfAnother() throws IOException {
		return "https://localhost:" + server(Keys.Kind.OTHER_NAME).port();
	}

	/** Where it answers by TLS with a certificate that has expired. */
	public String expiredAddress() throws IOException {
		return "https://localhost:" + server(Keys.Kind.EXPIRED).port();
	}

	/** Where it answers by TLS with a certificate that nobody trusts. */
	public String untrustedAddress() throws IOException {
		return "https://localhost:" + server(Keys.Kind.STRANGER).port();
	}

	/** Where it answers without TLS, as {@code http://127.0.0.1:40000}. */
	public String plainAddress() throws IOException {
		return "http://127.0.0.1:" + kept(new LoopbackServer(ServerSocketFactory.getDefault(), this::answer)).port();
	}

	/** A port that nobody is behind. */
	public static int closedPort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			return socket.getLocalPort();
		}
	}

	/** A proxy by which every host of Microsoft is this stand-in. */
	public LoopbackProxy proxy() throws IOException {
		return kept(new LoopbackProxy(Optional.empty(), secure.port()));
	}

	/**
	 * A proxy that lets nothing through.
	 *
	 * @param head what it answers, such as {@code HTTP/1.1 407 Who are you?}
	 */
	public LoopbackProxy refusingProxy(String head) throws IOException {
		return kept(new LoopbackProxy(Optional.of(head + "\nContent-Length: 0\n\n"), 0));
	}

	/** What it says of tenants after sign-in. */
	public GraphPages graph() {
		return graph;
	}

	/** Answers what is asked for by a page more, which goes before the others. */
	public void add(Page page) {
		pages.addFirst(page);
	}

	/** Tells the fault of all that is asked about a domain, or takes it away. */
	public void tell(String domain, Optional<Fault> fault) {
		fault.ifPresentOrElse(one -> faults.put(domain, one), () -> faults.remove(domain));
	}

	/** Tells the fault of a tenant's sign-in, or takes it away. */
	public void tellSignIn(String tenant, Optional<SignInFault> fault) {
		signIn.tell(tenant, fault);
	}

	/** Changes what is said of each code that is to be typed, from now on. */
	public void tellCode(UnaryOperator<String> change) {
		signIn.tellCode(change);
	}

	/** Lets the admin of a tenant refuse a permission, such as {@code Domain.Read.All}. */
	public void refuse(String tenant, String permission) {
		signIn.refuse(tenant, permission);
	}

	/** What an access token is good for; empty if it is none. */
	public Optional<GrantedToken> granted(String token) {
		return signIn.granted(token);
	}

	/** Does the part of a browser that is sent to the sign-in: what the page there says, it sends back. */
	public void browse(URI page) {
		WebResponse answer = answer(WebRequest.of("GET", page.getRawPath() + '?' + page.getRawQuery(),
				Map.of("host", page.getRawAuthority()), ""));
		new LoopbackBrowser(new String(answer.body(), StandardCharsets.UTF_8)).submit();
	}

	/** What was asked since the last call, as {@code GET host path?query}. */
	public List<String> takeLog() {
		List<String> taken = List.copyOf(log);
		log.removeAll(taken);
		return taken;
	}

	private LoopbackServer server(Keys.Kind kind) throws IOException {
		return kept(new LoopbackServer(keys.context(kind).getServerSocketFactory(), this::answer));
	}

	private <T extends AutoCloseable> T kept(T part) {
		parts.add(part);
		return part;
	}

	private WebResponse answer(WebRequest request) {
		String asked = request.method() + ' ' + request.host() + ' ' + request.path()
				+ (request.query().isEmpty() ? "" : '?' + request.query());
		log.add(asked);
		listener.accept(asked);
		WebResponse right = pages.stream().flatMap(page -> page.answer(request).stream()).findFirst()
				.orElseGet(() -> WebResponse.of(404, "text/plain", ""));
		return DirectoryPages.subject(request)
				.flatMap(domain -> Stream
						.concat(Optional.ofNullable(faults.get(domain)).stream(), Fault.of(domain).stream())
						.findFirst())
				.map(fault -> fault.answer(request, right)).orElse(right);
	}

	@Override
	public void close() throws IOException {
		for (AutoCloseable part : parts) {
			try {
				part.close();
			} catch (IOException e) {
				throw e;
			} catch (Exception e) {
				throw new IOException(e);
			}
		}
	}
}
