"""Groups in words of every kind, read by where they stand: behind "of" and behind "among"."""

from __future__ import annotations

import pytest

import polls

# as written | its name
NAMES = """
registered Republicans | republicans
self-identified Democrats | democrats
Democratic-leaning independents | democratic-leaning independents
Republicans and Republican-leaning independents | republicans
Democrats and those who lean Democratic | democrats
strong Democrats | strong democrats
moderate and conservative Democrats | moderates and conservative democrats
liberal Democrats | liberal democrats
moderate Republicans | moderate republicans
self-described conservatives | conservatives
those who describe themselves as very liberal | very liberal
people who identify as conservative | conservative
college-educated suburban women | college graduates suburban women
white women without college degrees | white women no college degree
white men with a college degree | white men college graduates
white men with no degree | white men no college degree
whites without a four-year college degree | white no college degree
white working-class voters | white working class
college-educated whites | college graduates white
black women | black women
Black adults in Atlanta | black
Hispanic men under 50 | hispanic men under 50
Latino Catholics | hispanic catholics
white evangelical Protestants | white evangelical protestants
white born-again Christians | white evangelical christians
Jewish voters | jews
American Jews | jews
Muslim Americans | muslims
atheists and agnostics | atheists and agnostics
the religiously unaffiliated | religiously unaffiliated
people with no religion | with no religion
weekly churchgoers | churchgoers
those who attend church weekly | attend church weekly
regular churchgoers | regular churchgoers
Native Americans | native americans
Indigenous Australians | indigenous
Indigenous people | indigenous
Maori voters | maori
Cuban Americans | cuban americans
Puerto Rican voters | puerto ricans
Francophones | francophones
residents of Ontario | ontario
those living in British Columbia | living in british columbia
Atlantic Canadians | atlantic canadians
people in rural areas | rural
residents of rural areas | rural areas
rural residents | rural voters
city dwellers | city dwellers
suburbanites | suburban voters
those living in cities | urban
voters in the north of England | north of england
Northerners | northerners
Southern whites | southern white
Upper-caste Hindus | upper-caste hindus
Dalits | dalits
Tory voters | conservatives
Conservative voters | conservatives
Labour supporters | labour supporters
Lib Dem voters | lib dem voters
SNP voters | snp
2019 Conservative voters | conservatives
people who voted Conservative in 2019 | conservative voters in 2019
those who voted Leave | leave voters
people who voted to leave the EU | voted to leave the eu
Remain voters | remain voters
Leavers | leave voters
Brexit Party supporters | brexit party supporters
Coalition voters | coalition voters
Greens voters | green voters
One Nation supporters | one nation supporters
Labor voters | labor voters
Liberal supporters | liberal supporters
NDP supporters | ndp supporters
BJP supporters | bjp supporters
people who voted for Trump in 2016 | trump voters
those who voted for Joe Biden | biden voters
Trump's supporters | trump supporters
Clinton backers | clinton supporters
people backing Sanders | sanders supporters
Obama voters | obama voters
voters who back Mr. Romney | romney supporters
supporters of Brexit | supporters of brexit
supporters of the president's party | supporters of president party
opponents of the law | opponents of law
non-gun owners | non-gun owners
people who own guns | own guns
households with guns | households with guns
union members | union members
union households | union households
mothers of young children | mothers of young children
parents with children under 18 | parents
people with children at home | with children at home
married women | married women
single men | single men
unmarried women | unmarried women
divorced people | divorced
LGBT adults | lgbt
gay men | gay men
heterosexuals | heterosexuals
renters | renters
homeowners | homeowners
small business owners | small business owners
public school teachers | public school teachers
nurses | nurses
CEOs | ceos
low-income workers | low-income workers
part-time workers | part-time workers
remote workers | remote workers
federal employees | federal employees
the unemployed | unemployed
retirees | retirees
the insured | insured
uninsured adults | uninsured
smokers | smokers
pet owners | pet owners
iPhone users | iphone users
Facebook users | facebook users
Fox News viewers | fox news viewers
regular Fox News viewers | regular fox news viewers
MSNBC viewers | msnbc viewers
people who get their news from Facebook | get their news from facebook
those who watch Fox News | watch fox news
adults under 30 | 18-29
adults under the age of 30 | 18-29
18-29-year-olds | 18-29
18 to 24 year olds | 18-24
those aged 65 and over | 65+
people aged 50-64 | 50-64
Americans ages 18 to 34 | 18-34
voters between the ages of 35 and 49 | 35-49
over-65s | 65+
the over-50s | 50+
people in their 20s | 20s
thirtysomethings | thirtysomethings
those in their thirties | thirties
people older than 50 | 50+
older Americans | older voters
younger voters | younger voters
young people | young voters
young women | young women
teens | teens
teenagers ages 13 to 17 | teens 13-17
Gen Z adults | gen z
Gen Zers | gen z
Gen Xers | gen x
members of Generation Z | members of generation z
Generation X | generation x
baby boomers | baby boomers
Boomers | baby boomers
millennials | millennials
millennial women | millennials women
the Silent Generation | silent generation
university graduates | university graduates
those with a bachelor's degree | college graduates
people with a postgraduate degree | postgraduates
people with a high school education or less | high school or less
those with some college | some college
those without a high school diploma | without high school diploma
degree holders | degree holders
non-graduates | non-graduates
people earning less than $50,000 a year | earning less than $50,000 a year
households earning more than $100,000 | earning more than $100,000
those making under $30,000 | making under $30,000
families with incomes above $75,000 | with incomes above $75,000
high earners | high earners
wealthy voters | wealthy voters
middle-class Americans | middle class
poorer households | poorer
those on low incomes | on low incomes
working-class voters | working class
likely Democratic primary voters | democratic primary voters
Republican primary voters | republican primary voters
primary voters | primary voters
independent women | independent women
unaffiliated voters | independents
swing voters | swing voters
non-voters | nonvoters
early voters | early voters
late deciders | late deciders
people who already voted | early voters
those very interested in the election | very interested in election
people following the race closely | following race closely
people familiar with the law | familiar with law
those who have heard of it | have heard of it
respondents with an opinion | with opinion
those with a favorable view of Trump | with favorable view of trump
those 18 to 34 | 18-34
voters under the age of 45 | under 45
people 65 or older | 65+
Americans 65 and up | 65+
adults in their 30s | 30s
50-to-64-year-olds | 50-64
voters ages 45-64 | 45-64
voters between 50 and 64 | 50-64
men 50 and over | men 50+
white voters under 30 | white 18-29
women ages 18-49 | women 18-49
Democrats under 35 | democrats under 35
voters over the age of 65 | 65+
respondents aged 55 plus | 55+
adults 18-29 | 18-29
voters earning more than $80,000 a year | earning more than $80,000 a year
households with incomes under $50,000 | with incomes under $50,000
voters whose household income is below $30,000 | with household income is below $30,000
people with household incomes of more than $75,000 | with household incomes of more than $75,000
Americans making less than $50,000 | making less than $50,000
lower-income Americans | lower-income
high-income households | high-income
those with a college education | college graduates
voters with college degrees | college graduates
voters with graduate degrees | postgraduates
white college graduates | white college graduates
non-college-educated whites | no college degree white
white voters who did not go to college | white did not go to college
people without a university degree | no college degree
adults who never attended college | never attended college
high school graduates | high school graduates
people who didn't finish high school | didn't finish high school
Southern Baptists | southern baptists
white Catholics | white catholics
Hispanic Catholics | hispanic catholics
non-Christians | non-christians
Protestants | protestants
evangelical Christians | evangelical christians
born-again Christians | evangelical christians
Black Protestants | black protestants
people who seldom attend services | seldom attend services
secular Jews | secular jews
Orthodox Jews | orthodox jews
Arab Israelis | arab
Sunni Muslims | sunni muslims
Southerners | southerners
Midwesterners | midwest
people in the Midwest | midwest
voters in the South | south
those in the Northeast | northeast
residents of big cities | big cities
small-town residents | small-town
people living in rural communities | rural
urban women | urban women
suburban voters | suburban voters
exurban voters | exurban
Trump-leaning independents | trump-leaning independents
Biden supporters | biden supporters
Mr. Trump's supporters | mr. trump supporters
supporters of Mr. Trump | supporters of mr. trump
voters who disapprove of Trump | disapprove of trump
those who disapprove of the president | disapprove of the president
people who strongly approve of him | strongly approve of him
self-described liberals | liberals
self-described moderates | moderates
very conservative voters | very conservative
somewhat liberal Democrats | somewhat liberal democrats
Tea Party supporters | tea party supporters
Tea Party members | tea party members
libertarians | libertarians
registered independents | independents
soft Democrats | soft democrats
persuadable voters | persuadable
infrequent voters | infrequent
Republican men | republican men
Democratic women | democratic women
independent men | independent men
white Democrats | white democrats
black Republicans | black republicans
conservative Democrats | conservative democrats
liberal and moderate Republicans | liberals and moderate republicans
Republicans who watch Fox News | republicans watch fox news
Democrats who backed Sanders in the primary | democrats sanders supporters
white evangelicals | white evangelicals
essential workers | essential workers
health care workers | health care workers
blue-collar workers | blue-collar workers
unionized workers | unionized workers
parents of school-age children | parents of school-age children
parents of teens | parents of teens
single mothers | single mothers
unmarried men | unmarried men
married people | married voters
LGBTQ voters | lgbtq
transgender people | transgender
disabled voters | disabled
military households | military
active-duty troops | active-duty troops
people in unions | unions
immigrants | immigrants
foreign-born adults | foreign-born
naturalized citizens | naturalized
undocumented immigrants | undocumented immigrants
vaccinated adults | vaccinated
unvaccinated Americans | unvaccinated
insured people | insured
Medicare recipients | medicare recipients
people on Medicaid | on medicaid
cable news viewers | cable news viewers
Twitter users | twitter users
smartphone owners | smartphone owners
internet users | internet users
online shoppers | online shoppers
cat owners | cat owners
hunters | hunters
business owners | business owners
business leaders | business leaders
executives | executives
doctors | doctors
economists surveyed | economists
likely primary voters | primary voters
likely Republican caucus-goers | republicans
Iowa Democrats | democrats
New Hampshire independents | independents
Florida Hispanics | hispanic
Texas Republicans | republicans
"""

# What stands where a group might, and is the whole base or the answer.
WHOLE = """
39 percent of the broader electorate approve of the plan, the poll found.
39 percent of adults polled in a study released on Monday approve of the plan, the poll found.
39 percent of ordinary voters approve of the plan, the poll found.
39 percent of the country approves of the plan, the poll found.
39 percent of voters are in favor of the plan, the poll found.
Among the top issues, 39 percent of voters name the economy, the poll found.
39 percent of voters with 12 percent undecided approve of the plan, the poll found.
39 percent of the 1,000 randomly selected adults approve of the plan, the poll found.
39 percent of voters this week approve of the plan, the poll found.
39 percent of voters like working from home, the poll found.
39 percent of the national vote went to Doe, the poll found.
39 percent of voters in 2004 approve of the plan, the poll found.
39 percent of voters in the party like the plan, the poll found.
Told respondents that it would cost more, 39 percent approve of the plan, the poll found.
39 percent of people drive to work, the poll found.
The 39 percent of voters who approve of the plan are mostly at ease, the poll found.
"""


@pytest.mark.parametrize("line", NAMES.strip().splitlines())
@pytest.mark.parametrize("frame", ["39 percent of {} approve", "Among {}, 39 percent approve"])
def test_a_group_in_any_words(line: str, frame: str) -> None:
    text, wanted = line.split(" | ")
    found = polls.extract(frame.format(text) + " of the plan, the poll of 1,000 adults found.")
    assert [e.subgroup for e in found if e.value == 39] == [wanted]


@pytest.mark.parametrize("text", WHOLE.strip().splitlines())
def test_no_group(text: str) -> None:
    assert {e.subgroup for e in polls.extract(text) if e.value == 39} <= {"all"}
