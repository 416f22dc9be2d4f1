package org.portwright.loopback;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Runs the stand-in for people: prints how it is used, and what is asked; takes faults on the standard input. */
public final class Loopback {

	private final StandIn microsoft;
	private final PrintStream out;

	private Loopback(StandIn microsoft, PrintStream out) {
		this.microsoft = microsoft;
		this.out = out;
	}

	/** Starts it; arguments are faults, as {@code contoso.example=hang}. */
	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createTempDirectory("portwright-loopback");
		Runtime.getRuntime().addShutdownHook(new Thread(() -> TestKeys.delete(folder)));
		try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
			Keys keys = Keys.make(folder);
			try (var microsoft = new StandIn(keys, KnownTenant.USUAL, out::println)) {
				var loopback = new Loopback(microsoft, out);
				loopback.explain(keys);
				Stream.of(arguments).forEach(loopback::tell);
				loopback.listen();
			}
		}
	}

	private void explain(Keys keys) throws IOException {
		out.println(
				"""
						A stand-in for Microsoft. Ctrl-C ends it, and its keys with it. In another shell:

						  export JAVA_TOOL_OPTIONS='%s'

						alone, without a proxy:
						  releng/portwright lookup contoso.example --authority %s
						as all clouds of Microsoft:
						  HTTPS_PROXY=%s releng/portwright lookup contoso.example northwind.example
						with sign-in, which lets everybody in as Anna:
						  releng/portwright sync new.tenant --client-id 3f2a1c4e-5b6d-4e7f-8a9b-0c1d2e3f4a5b --authority %s --graph %s

						It knows:"""
						.formatted(keys.javaOptions(), microsoft.address(), microsoft.proxy().address(),
								microsoft.address(), microsoft.address()));
		KnownTenant.USUAL.forEach(tenant -> out.println("  " + tenant.cloud() + "  " + tenant.id() + "  "
				+ String.join(", ", tenant.domains())));
		out.println(
				"""

						A domain NAME.fault.example has the fault NAME. DOMAIN=NAME on the standard input, or as an argument, gives
						it to a domain, and DOMAIN= takes it away:
						  %s
						Of the sign-in a tenant has them only if it was told so, by one of its domains:
						  %s
						RESOURCE=NAME gives one to what Graph is asked for (%s):
						  %s

						Others have an address of their own:
						  certificate of another host    --authority %s
						  certificate that has expired   --authority %s
						  certificate nobody trusts      --authority %s
						  no TLS                         --authority %s
						  nobody there                   --authority https://localhost:%d
						  proxy that wants a password    HTTPS_PROXY=%s
						  proxy that refuses             HTTPS_PROXY=%s

						What is asked:"""
						.formatted(String.join(" ", Stream.of(Fault.values()).map(Fault::word).toList()),
								String.join(" ", Stream.of(SignInFault.values()).map(SignInFault::word).toList()),
								String.join(", ", Stream.of(GraphResource.values()).map(GraphResource::word).toList()),
								String.join(" ", Stream.of(GraphFault.values()).map(GraphFault::word).toList()),
								microsoft.addressOfAnother(), microsoft.expiredAddress(), microsoft.untrustedAddress(),
								microsoft.plainAddress(), StandIn.closedPort(),
								microsoft.refusingProxy(
										"HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Basic realm=\"x\"")
										.address(),
								microsoft.refusingProxy("HTTP/1.1 403 Forbidden").address()));
	}

	/** Takes faults until it is ended, also where nobody is at the input. */
	private void listen() throws IOException, InterruptedException {
		var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			tell(line.strip());
		}
		new CountDownLatch(1).await();
	}

	private void tell(String told) {
		List<String> parts = List.of(told.split("=", 2));
		Optional<GraphResource> resource = GraphResource.told(parts.getFirst());
		Optional<GraphFault> graph = GraphFault.told(parts.getLast());
		if (resource.isPresent() && (graph.isPresent() || parts.getLast().isEmpty())) {
			microsoft.graph().tell(resource.get(), graph);
			out.println("told: " + told);
			return;
		}
		Optional<Fault> fault = Fault.told(parts.getLast());
		Optional<SignInFault> signIn = SignInFault.told(parts.getLast());
		if (parts.size() == 2 && (fault.isPresent() || signIn.isPresent() || parts.getLast().isEmpty())) {
			microsoft.tell(parts.getFirst(), fault);
			microsoft.tellSignIn(parts.getFirst(), signIn);
			out.println("told: " + told);
		} else {
			out.println("no fault: " + told);
		}
	}
}
