package org.portwright.bench;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.directory.graph.GraphDirectory;
import org.portwright.directory.graph.GraphPlace;
import org.portwright.directory.review.ReadDirectory;
import org.portwright.directory.review.ReviewTenant;
import org.portwright.loopback.GraphContent;
import org.portwright.loopback.GraphPages;
import org.portwright.loopback.GraphPages.Grant;
import org.portwright.loopback.GraphResource;
import org.portwright.loopback.Keys;
import org.portwright.loopback.KnownTenant;
import org.portwright.loopback.StandIn;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.network.NetworkPreferences;
import org.portwright.network.ShellNetwork;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.ApplyProposal;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Work;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * The sync of a tenant with 100,000 numbers at the stand-in for Graph: read, reviewed and taken over, against a bare
 * client of the JDK that asks for the same pages, takes every value out of them and throws it away.
 */
@SuppressWarnings("nls")
final class SyncBenchmark implements Benchmark, Host {

	private static final int NUMBERS = 100_000;
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
	private static final KnownTenant TENANT = KnownTenant.USUAL.getFirst();

	private Optional<StandIn> server = Optional.empty();
	private Optional<GraphDirectory> directory = Optional.empty();
	private Optional<GraphPlace> place = Optional.empty();
	private Path folder = Path.of("");
	private String address = "";

	@Override
	public String name() {
		return "sync";
	}

	@Override
	public double aim() {
		return 1.3;
	}

	@Override
	public void prepare(Path empty) throws IOException {
		folder = empty;
		Keys keys = Keys.make(Files.createDirectories(folder.resolve("keys")));
		keys.trustHere();
		StandIn microsoft = new StandIn(keys);
		GraphPages graph = new GraphPages(List.of(TENANT),
				token -> Optional.of(new Grant(TENANT.id(), Set.of(token))));
		graph.content(TENANT.id()).set(GraphResource.NUMBERS, IntStream.range(0, NUMBERS)
				.mapToObj(i -> GraphContent.numberEntry("+4420794%05d".formatted(i), i)).toList());
		microsoft.add(graph);
		server = Optional.of(microsoft);
		address = microsoft.address();
		place = GraphPlace.of("global", Optional.of(address));
		directory = Optional.of(new GraphDirectory(new ShellNetwork(new NetworkPreferences(folder.resolve("none")),
				name -> null, name -> null)));
	}

	@Override
	public void subject() throws CoreException, IOException {
		var model = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless(), new ModelResourceSet(),
				() -> TODAY);
		Tenant tenant = Blank.tenant();
		model.perform("New", model.make(folder.resolve("contoso.tenant"), tenant));
		ModelFile file = model.fileOf(tenant).orElseThrow();
		DirectoryReading reading = run(new ReadDirectory(directory.orElseThrow(), place.orElseThrow(),
				Optional.empty(), (permission, renewed, canceled) -> permission.value()));
		Accepted applied = run(new ApplyProposal<>(model,
				new ReviewTenant(new ModelProblems(model, List.of(), TODAY, Optional.empty()), file, reading,
						new Recorder("Ada", Instant::now)),
				Choice.usual(), "Sync"));
		if (applied.added().size() < NUMBERS || tenant.getPhoneNumbers().size() != NUMBERS) {
			throw new IllegalStateException(applied.toString());
		}
		server.orElseThrow().takeLog();
	}

	private <S, W, R> R run(Work<S, W, R> work) throws CoreException {
		return work.apply(work.work(work.prepare(), this)).execute(monitor());
	}

	@Override
	public void baseline() throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			for (GraphResource resource : GraphResource.values()) {
				String next = address + resource.path() + "?$top=1000";
				while (!next.isEmpty()) {
					next = take(client.send(
							HttpRequest.newBuilder(URI.create(next))
									.header("Authorization", "Bearer " + resource.permission()).build(),
							BodyHandlers.ofString()).body());
				}
			}
		}
		server.orElseThrow().takeLog();
	}

	/** Takes every value, and gives where the page leads to. */
	private static String take(String page) throws IOException {
		String name = "";
		String next = "";
		try (var json = new JsonReader(new StringReader(page))) {
			while (json.peek() != JsonToken.END_DOCUMENT) {
				switch (json.peek()) {
				case BEGIN_ARRAY -> json.beginArray();
				case END_ARRAY -> json.endArray();
				case BEGIN_OBJECT -> json.beginObject();
				case END_OBJECT -> json.endObject();
				case NAME -> name = json.nextName();
				case BOOLEAN -> json.nextBoolean();
				case NULL -> json.nextNull();
				default -> {
					String value = json.nextString();
					next = name.equals("@odata.nextLink") ? value : next;
				}
				}
			}
		}
		return next;
	}

	@Override
	public IProgressMonitor monitor() {
		return new NullProgressMonitor();
	}

	@Override
	public void tell(String text) {
		throw new IllegalStateException(text);
	}

	@Override
	public Optional<String> ask(Question question) {
		throw new IllegalStateException(question.text());
	}
}
