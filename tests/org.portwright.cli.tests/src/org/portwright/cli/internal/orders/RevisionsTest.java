package org.portwright.cli.internal.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;

/** What the revisions of an order say differently. */
class RevisionsTest {

	private final CommandLineFolder folder;

	RevisionsTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	@BeforeEach
	void draft() {
		folder.call("new", "order", "@london.porting", "--set", "loa.accountNumber=123");
	}

	private void set(String... assignments) {
		for (String assignment : assignments) {
			assertEquals(0, folder.call("set", "--today", "2026-11-24", "@london.porting", assignment).exitCode());
		}
	}

	@Test
	void anOrderThatWasNotHandedInHasNone() {
		var result = folder.call("revisions", "@london.porting");
		assertEquals("0 The order was not handed in yet: no revision is kept.\n",
				result.exitCode() + " " + result.out());
		assertEquals("{\"revisions\":[],\"differences\":[]}",
				folder.call("revisions", "--json", "@london.porting").json().toString());
	}

	@Test
	void theNextRevisionIsComparedFieldByField() {
		set("state=rejected", "state=draft", "loa.accountNumber=456", "loa.cupid=001");
		assertEquals("""
				Revision 1, handed in on Tuesday 24 November 2026
				  Letter: london-revision-1.pdf

				The order as it is now against revision 1:
				  CUPID of the losing network
				    (empty) -> 001
				  Account number, as on the bill
				    123 -> 456
				""", folder.call("revisions", "@london.porting").out());
		set("state=processing");
		assertEquals("""
				{"revisions":[{"number":1,"submitted":"2026-11-24","letter":"london-revision-1.pdf","signedCopy":""},\
				{"number":2,"submitted":"2026-11-24","letter":"london-revision-2.pdf","signedCopy":""}],\
				"differences":[{"from":1,"to":2,"now":false,"changed":[\
				{"field":"loa.cupid","label":"CUPID of the losing network","before":"","after":"001"},\
				{"field":"loa.accountNumber","label":"Account number, as on the bill",\
				"before":"123","after":"456"}]}]}""",
				folder.call("revisions", "--json", "@london.porting").json().toString());
	}

	@Test
	void aDraftThatIsAsItWasHandedInSaysSo() {
		set("state=rejected", "state=draft");
		assertEquals("""
				Revision 1, handed in on Tuesday 24 November 2026
				  Letter: london-revision-1.pdf

				The order as it is now against revision 1:
				  Nothing differs.
				""", folder.call("revisions", "@london.porting").out());
	}
}
