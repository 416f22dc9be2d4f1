package org.portwright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proves what {@link BrokenSamplesTest} does for the rules about packages and names among each other. */
class BrokenStructureTest {

	/** What one package of a bundle says of the other, which needs it. */
	@ParameterizedTest
	@ValueSource(strings = { "import org.portwright.a.internal.B;", "import static org.portwright.a.internal.B.C;",
			"import org.portwright.a.internal.*;", "import org.portwright.a.internal.B; /** {@link B} */ class A {}",
			"class A { org.portwright.a.internal.B b; }",
			"class A { Object b = org.portwright\n.a.internal.B.of(); }" })
	void findsACircleOfPackages(String source) {
		assertEquals(
				List.of("2 packages need each other, org.portwright.a, org.portwright.a.internal; one way round: "
						+ "org.portwright.a needs org.portwright.a.internal in A.java, "
						+ "org.portwright.a.internal needs org.portwright.a in B.java"),
				CircleRules.findings(Map.of("A.java", "package org.portwright.a; " + source, "B.java",
						"package org.portwright.a.internal; import org.portwright.a.A;")));
	}

	@Test
	void findsACircleByWayOfOthersOnce() {
		var sources = Map.of("A.java", "package p.a; import p.b.B;", "B.java", "package p.b; import p.c.C;", "C.java",
				"package p.c; import p.a.A; import p.d.D;", "D.java", "package p.d; import q.E;", "E.java",
				"package q; import q.r.F;", "F.java", "package q.r; class F extends q.E {}");
		List<String> findings = CircleRules.findings(sources);
		assertEquals(2, findings.size(), findings::toString);
		assertTrue(findings.get(0).startsWith("3 packages need each other, p.a, p.b, p.c;"), findings.get(0));
		assertTrue(findings.get(1).startsWith("2 packages need each other, q, q.r;"), findings.get(1));
	}

	/** What one package of a bundle says, of which the other one needs something. */
	@ParameterizedTest
	@ValueSource(strings = { "import org.portwright.a.A;", "import org.portwright.internals.B;",
			"/** See {@link org.portwright.a.internal.B}. */ class A {}",
			"class A { String b = \"org.portwright.a.internal.messages\"; }",
			"class A { a.internal.B b; } // org.portwright.a.internal.B" })
	void allowsWhatIsNoCircle(String source) {
		assertEquals(List.of(), CircleRules.findings(Map.of("A.java", "package org.portwright.a; " + source, "B.java",
				"package org.portwright.a.internal; import org.portwright.a.A;")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "class Block {}", "public final class Block {}", "interface Block<T> {}",
			"enum Block { ONE }", "public record Block(int size) {}", "@interface Block {}", "sealed class Block {}",
			"class Other {}\nclass Block {}" })
	void findsANameOfSeveralThings(String second) {
		var sources = Map.of("a/Block.java", "package a;\n\n/** One. */\npublic record Block(String text) {\n}\n",
				"b/Block.java", "package b;\n\n" + second + "\n");
		assertEquals(List.of("Block is the name of several things, in a/Block.java and in b/Block.java"),
				NameRules.findings(sources));
	}

	@ParameterizedTest
	@ValueSource(strings = { "class Blocks {}", "class Other {\n\tclass Block {}\n}", "// class Block {}",
			"/*\nclass Block {}\n*/" })
	void allowsANameWithin(String second) {
		var sources = Map.of("a/Block.java", "class Block {}\n", "b/B.java", second + "\n");
		assertEquals(List.of(), NameRules.findings(sources));
	}

	/** A package of the store or of the frame, and what it must not see. */
	@ParameterizedTest
	@CsvSource({ "workspace, workspace.orders.SetFields", "workspace.files, workspace.fields.Assignment",
			"workspace.checks, workspace.work.internal.Any", "workspace.storage, directory.LookupResult",
			"workspace.internal.storage, phones.PhoneTenant", "workspace.work, guides.Guide",
			"workspace, ui.Labels", "ui, phones.lists.PhoneList", "ui.internal.guides, directory.FoundTenant",
			"ui.labels, directory.signin.SignIn", "ui, network.WebException", "ui, cli.Settings" })
	void findsAnArrowOutOfARoom(String from, String to) {
		for (String arrow : List.of("import org.portwright.%s;", "import static org.portwright.%s.of;",
				"class A { org.portwright.%s b; }")) {
			String source = "package org.portwright." + from + "; " + arrow.formatted(to);
			assertEquals(List.of("A.java must not see " + to.substring(0, to.lastIndexOf('.'))),
					RoomRules.findings(Map.of("A.java", source)));
		}
	}

	@ParameterizedTest
	@CsvSource({ "workspace, workspace.files.Engagement", "workspace.work, workspace.ModelFile",
			"workspace.checks, porting.checks.Problems", "workspace.orders, workspace.fields.Assignment",
			"ui.internal.guides, guides.Guide", "ui, reference.settings.OfflineSetting",
			"ui.labels, workspace.resources.Files", "phones.ui, phones.PhoneTenant" })
	void allowsWhatStandsBelowARoom(String from, String to) {
		assertEquals(List.of(),
				RoomRules.findings(Map.of("A.java", "package org.portwright." + from + "; import org.portwright." + to
						+ "; // org.portwright.phones.Phone")));
	}

	@Test
	void findsAStartThatIsGone() {
		assertEquals(
				List.of("CONTRIBUTING starts at Gone, which is gone", "CONTRIBUTING starts at Left, which is gone"),
				MapRules.started("## Start here\n1. `cli/Gone`: Session.of → Left.forEver\n## Habits\n`cli/Other`\n",
						Set.of("Session")));
		assertEquals(List.of("CONTRIBUTING does not say where to start"), MapRules.started("## Habits\n", Set.of()));
	}
}
