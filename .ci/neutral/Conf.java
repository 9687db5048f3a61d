import com.ibm.icu.text.*; import java.util.*;
public class Conf { public static void main(String[] a) throws Exception {
 SpoofChecker s=new SpoofChecker.Builder().build(); Map<String,Character> sk=new HashMap<>();
 for(char c='a';c<='z';c++){sk.putIfAbsent(s.getSkeleton(""+c),c);} for(char c='A';c<='Z';c++){sk.putIfAbsent(s.getSkeleton(""+c),Character.toLowerCase(c));}
 // small capitals: their skeletons stand for themselves
 String caps="ᴀʙᴄᴅᴇғɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ"; 
 for(int i=0;i<caps.length();i++){sk.putIfAbsent(s.getSkeleton(""+caps.charAt(i)),(char)('a'+i));}
 TreeMap<Integer,Character> m=new TreeMap<>();
 for(int i=0;i<caps.length();i++) if(caps.charAt(i)>127) m.put((int)caps.charAt(i),(char)('a'+i));
 for(int c=128;c<0x1FFFF;c++){ if(!Character.isDefined(c)||!Character.isLetter(c))continue; String n=java.text.Normalizer.normalize(Character.toString(c),java.text.Normalizer.Form.NFKC); if(!n.equals(Character.toString(c)))continue;
  Character.UnicodeScript u=Character.UnicodeScript.of(c); 
  Character l=sk.get(s.getSkeleton(Character.toString(c))); 
  if(l==null){ l=sk.get(s.getSkeleton(Character.toString(Character.toLowerCase(c)))); }
  if(l==null) continue;
  if(u==Character.UnicodeScript.HAN||u==Character.UnicodeScript.HANGUL||u==Character.UnicodeScript.HIRAGANA||u==Character.UnicodeScript.KATAKANA||u==Character.UnicodeScript.ARABIC||u==Character.UnicodeScript.HEBREW||u==Character.UnicodeScript.DEVANAGARI)continue;
  m.putIfAbsent(c,l);}
 // shapes that readers take for a letter though Unicode does not list them
 String from="νυαтнвкмиуєɛгпηωυκтτμρο"; 
 String extra="т=t,н=h,в=b,к=k,м=m,п=n,и=u,г=r,є=e,з=e,я=r,τ=t,κ=k,μ=u,η=n,ω=w,ε=e,β=b,ι=i,χ=x,δ=d,т=t,ҳ=x,ѵ=v,ԁ=d,ɗ=d,ʋ=v,ө=o,ѳ=o,ｅ=e,ԝ=w,ղ=n,ռ=n,ո=n,ս=u,օ=o,տ=s,հ=h,ց=g,զ=q,ꭰ=d,ꭱ=r,ꮪ=s,ꮩ=v,ꮃ=w,ꮯ=c,ꮮ=l,ꮋ=h,ꮇ=m,ꮤ=w,ꭵ=i,ꮎ=o,Ꭼ=e,Ꭰ=d,Ꭲ=i,Ꮩ=v,Ꮎ=o,σ=o,ς=c,Т=t,Н=h,В=b,К=k,М=m,λ=a,Λ=a,θ=o,Σ=e,Д=a,Є=e,Я=r,И=n,ł=l,ø=o,đ=d,ħ=h";
 for(String p:extra.split(",")){int c=p.codePointAt(0); char l=p.charAt(p.length()-1); if(Character.UnicodeScript.of(c)!=Character.UnicodeScript.LATIN) m.putIfAbsent(c,l);}
 TreeMap<Character,StringBuilder> by=new TreeMap<>(); m.forEach((c,l)->by.computeIfAbsent(l,k->new StringBuilder()).appendCodePoint(c));
 StringBuilder o=new StringBuilder("# For each Latin letter the letters that look like it: from Unicode's confusables (Unicode License V3), as ICU4J 77.1\n# tells them by SpoofChecker.getSkeleton, plus small capitals and what readers take for a letter in a Latin word.\n");
 by.forEach((l,b)->o.append(l).append(' ').append(b).append('\n')); java.nio.file.Files.writeString(java.nio.file.Path.of(a[0]),o.toString()); System.out.println(m.size());
}}
