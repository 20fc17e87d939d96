package org.citedeck.generator.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Finds the paragraphs of a Markdown text. Images, code and HTML are left out; links and emphasis keep their words. */
final class MarkdownLayout {

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
    private static final Pattern INLINE =
            Pattern.compile("!?\\[[^]\\n]{1,300}]\\((?:https?://|/|#|\\.)[^)\\s]*\\)|\\*\\*[^*\\n]{1,300}\\*\\*");

    private final Parser parser = Parser.builder().build();

    /** Whether a text is Markdown rather than a page that happens to hold an asterisk. */
    static boolean recognises(String text) {
        return HEADING.matcher(text).find()
                || INLINE.matcher(text).results().limit(2).count() == 2;
    }

    List<Block> blocks(String text) {
        Collector collector = new Collector();
        parser.parse(text).accept(collector);
        return collector.blocks;
    }

    private static final class Collector extends AbstractVisitor {

        private final List<Block> blocks = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            add(heading, Block.Kind.HEADING);
        }

        @Override
        public void visit(Paragraph paragraph) {
            Node only = paragraph.getFirstChild();
            if (only instanceof Link && only.getNext() == null) {
                add(paragraph, Block.Kind.LINK);
            } else if (only instanceof StrongEmphasis && only.getNext() == null) {
                // A paragraph that is bold from end to end is a heading, or a lead: its punctuation tells.
                Block bold = Block.of(wordsOf(paragraph));
                add(paragraph, bold.isProse() ? Block.Kind.TEXT : Block.Kind.HEADING);
            } else {
                add(paragraph, paragraph.getParent() instanceof ListItem ? Block.Kind.ITEM : Block.Kind.TEXT);
            }
        }

        private void add(Node node, Block.Kind kind) {
            String words = wordsOf(node);
            if (!words.isEmpty()) {
                blocks.add(new Block(words, kind));
            }
        }

        private static String wordsOf(Node node) {
            Inline inline = new Inline();
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                child.accept(inline);
            }
            return Spaces.single(inline.words.toString());
        }
    }

    private static final class Inline extends AbstractVisitor {

        private final StringBuilder words = new StringBuilder();

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            words.append(' ');
        }

        @Override
        public void visit(Image image) {
            // Its alternative text describes a picture that is not here.
        }

        @Override
        public void visit(Emphasis emphasis) {
            visitChildren(emphasis);
        }
    }
}
